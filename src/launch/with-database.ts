import type { Env } from '../env.ts'
import { embeddedDatabase, embeddedService, externalDatabase, type Database } from './database.ts'
import { checkExternalDatabase } from './external-database.ts'
import { holdLock, lockHolder } from './lock.ts'

/**
 * Runs a command against the database: the external one, the embedded one that a running `npm start` keeps, or the
 * embedded one started for this command alone. Throws an Obstacle when there is none to be had.
 */
export const withDatabase = async (
  env: Env,
  verb: string,
  signal: AbortSignal,
  work: (database: Database) => Promise<void>,
): Promise<void> => {
  if (!env.embeddedDatabase) return work(await externalDatabase(env))
  if (await lockHolder(env.DATA_DIR)) {
    await checkExternalDatabase(env.DATABASE_URL)
    return work(embeddedDatabase(env))
  }
  const release = await holdLock(env.DATA_DIR, `npm run ${verb}`)
  try {
    const running = await embeddedService(env).start(signal)
    await work(embeddedDatabase(env)).finally(running.stop)
  } finally {
    await release()
  }
}
