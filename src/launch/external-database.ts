import pg from 'pg'
import { withoutPassword } from '../db/connection.ts'
import { Obstacle } from '../lib/obstacle.ts'

const oldestMajor = 15

const causes: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'no host has that name',
  EAI_AGAIN: 'the name of the host cannot be looked up now',
  ETIMEDOUT: 'it does not answer',
  EHOSTUNREACH: 'there is no way to the host',
  '28P01': 'the password is wrong',
  '28000': 'the server refuses this user',
  '3D000': 'there is no such database',
  '53300': 'the server has no connection left',
}

/** Throws an Obstacle when DATABASE_URL does not lead to a PostgreSQL that is new enough. */
export const checkExternalDatabase = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    refuseOldServer(rows[0]?.server_version ?? '0')
  } catch (error) {
    if (error instanceof Obstacle) throw error
    throw unreachable(error as NodeJS.ErrnoException, url)
  } finally {
    await client.end().catch(() => {})
  }
}

const refuseOldServer = (version: string): void => {
  if (parseInt(version, 10) >= oldestMajor) return
  throw new Obstacle(
    `DATABASE_URL leads to PostgreSQL ${version}, and ${oldestMajor} is the oldest that works; ` +
      'upgrade it or set DATABASE_URL to a newer server.',
  )
}

const unreachable = (error: NodeJS.ErrnoException, url: string): Obstacle => {
  const cause = causes[error.code ?? ''] ?? error.message
  return new Obstacle(
    `The database ${withoutPassword(url)} cannot be opened because ${cause}; ` +
      'start it, or correct DATABASE_URL (without it, an embedded database is used).',
  )
}
