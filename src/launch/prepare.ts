import type { Env } from '../env.ts'
import { buildIfChanged } from './build.ts'
import { runPayloadTask } from './payload-task.ts'
import { step } from './progress.ts'
import { readState } from './state.ts'
import type { Login } from './tasks/administrator.ts'
import { together } from './together.ts'

/** Brings database and build up to date, side by side. `onLogin` is called when the first administrator was made. */
export const prepare = async (
  env: Env,
  ownerUrl: string,
  withBuild: boolean,
  controller: AbortController,
  onLogin: (login: Login) => void,
): Promise<void> => {
  const database = prepareDatabase(env, ownerUrl, controller.signal, onLogin)
  const build = withBuild ? buildIfChanged(env, controller.signal) : Promise.resolve()
  await together(controller, [database, build])
}

const prepareDatabase = async (
  env: Env,
  ownerUrl: string,
  signal: AbortSignal,
  onLogin: (login: Login) => void,
): Promise<void> => {
  const { migrate, seed, firstAdministrator } = await readState(ownerUrl)
  if (!migrate && !seed && !firstAdministrator) return
  const title = seed ? 'Migrating and seeding the database' : 'Migrating the database'
  const login = await step(title, () => runPayloadTask('prepare', env, ownerUrl, signal))
  if (login) onLogin(login)
}
