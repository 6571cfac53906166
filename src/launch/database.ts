import { databaseName, lastPort, ownerUrl, superuserUrl } from '../db/connection.ts'
import { startEmbedded } from '../db/embedded.ts'
import type { Env } from '../env.ts'
import { localSecrets } from '../lib/secrets-file.ts'
import { checkExternalDatabase } from './external-database.ts'
import type { Service } from './supervise.ts'

export type Database = {
  ownerUrl: string
  /** A login that may make roles: the embedded superuser, or DATABASE_URL's own user. */
  administratorUrl: string
}

export const embeddedService = (env: Env): Service => ({
  name: 'The embedded database',
  start: async () => {
    const { POSTGRES_PASSWORD: password } = localSecrets(env.DATA_DIR)
    const { exited, stop } = await startEmbedded({ dataDir: env.DATA_DIR, password })
    return { ended: exited.then(() => 'the server stopped'), stop }
  },
})

/** The logins of the embedded database that runs now. */
export const embeddedDatabase = (env: Env): Database => {
  const { POSTGRES_PASSWORD: password } = localSecrets(env.DATA_DIR)
  const port = lastPort(env.DATA_DIR) ?? 0
  return { ownerUrl: ownerUrl(port, password), administratorUrl: superuserUrl(port, password, databaseName) }
}

/** The database that DATABASE_URL names. Throws an Obstacle when it cannot be opened. */
export const externalDatabase = async (env: Env): Promise<Database> => {
  await checkExternalDatabase(env.DATABASE_URL)
  return { ownerUrl: env.DATABASE_URL, administratorUrl: env.DATABASE_URL }
}
