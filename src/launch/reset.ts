import { existsSync, lstatSync, mkdirSync, readlinkSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readEnv } from '../env.ts'
import { Obstacle } from '../lib/obstacle.ts'
import { unwritableFolder } from '../lib/unwritable.ts'
import { holdLock } from './lock.ts'
import type { Verb } from './main.ts'
import { say } from './progress.ts'

/**
 * `npm run reset`: empties the embedded database and the media folder; the next start makes new ones. What was there
 * is kept once in `DATA_DIR/before-reset`, because a slip of the hand must not cost the content.
 */
export const reset: Verb = async () => {
  const env = readEnv()
  if (!env.embeddedDatabase) {
    throw new Obstacle(
      'DATABASE_URL is set, and only the embedded database is emptied from here; drop that one with its own tools, or unset DATABASE_URL.',
    )
  }
  const release = await holdLock(env.DATA_DIR, 'npm run reset')
  try {
    const kept = join(env.DATA_DIR, 'before-reset')
    moveAway({ postgres: join(env.DATA_DIR, 'postgres'), media: env.MEDIA_DIR }, kept, env.DATA_DIR)
    say(`The database and the media are empty; \`npm start\` seeds anew. What was there: ${kept}`)
  } catch (error) {
    throw unwritableFolder(error, env.DATA_DIR)
  } finally {
    await release()
  }
}

const moveAway = (sources: Record<string, string>, kept: string, dataDir: string): void => {
  const there = Object.entries(sources).filter(([, path]) => lstatSync(path, { throwIfNoEntry: false }))
  if (there.length === 0) return
  forget(kept)
  mkdirSync(kept, { recursive: true, mode: lstatSync(dataDir).mode & 0o777 })
  for (const [name, path] of there) renameSync(path, join(kept, name))
}

/** Removes the copy of an earlier reset, and what its database is a link to. */
const forget = (kept: string): void => {
  const postgres = join(kept, 'postgres')
  if (lstatSync(postgres, { throwIfNoEntry: false })?.isSymbolicLink()) {
    const target = readlinkSync(postgres)
    if (existsSync(target)) rmSync(dirname(target), { recursive: true })
  }
  rmSync(kept, { recursive: true, force: true })
}
