import type { Env } from '../env.ts'
import { unwritableFolder } from '../lib/unwritable.ts'
import { builtFrom, noteBuild, sourceStamp } from './build-stamp.ts'
import { nextCommand } from './next-command.ts'
import { staffEnv } from './program-env.ts'
import { step } from './progress.ts'
import { runTask } from './task.ts'

/** Builds the studio and the site, unless the build that is there was made from the same files. */
export const buildIfChanged = async (env: Env, signal: AbortSignal): Promise<void> => {
  const stamp = sourceStamp()
  if (builtFrom() === stamp) return
  await step('Building the studio and the site', async () => {
    const program = { name: 'The build', args: nextCommand('build'), env: staffEnv(env, env.DATABASE_URL) }
    await runTask(program, signal)
    try {
      noteBuild(stamp)
    } catch (error) {
      throw unwritableFolder(error, '.next', 'the working directory')
    }
  })
}
