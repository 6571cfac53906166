import type { Payload } from 'payload'

type Client = { on: (event: 'error', listener: () => void) => void }
type Pool = Client & { on: (event: 'connect', listener: (client: Client) => void) => void }

/**
 * Lets a process outlive Postgres. `pg` reports a lost connection as an event, both of the pool (when the connection
 * was idle) and of the client (between two queries of a transaction); unheard, either ends the process. The query
 * that meets the loss fails by itself, and the pool opens a new connection for the next one.
 */
export const outliveLostConnections = (payload: Payload): void => {
  const { pool } = payload.db as unknown as { pool: Pool }
  const note = (): void => payload.logger.warn('A connection to the database was lost.')
  pool.on('error', note)
  pool.on('connect', (client) => client.on('error', note))
}
