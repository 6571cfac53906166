import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** Sessions report what they did once a second. */
const reportingDelay = 2_000

/** How many transactions a database has seen; a statement outside of one counts as one. `url` leads to another database. */
export const transactionsOf = async (url: string, database: string): Promise<number> => {
  await sleep(reportingDelay)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ total: string }>(
      'select xact_commit + xact_rollback as total from pg_stat_database where datname = $1',
      [database],
    )
    return Number(rows[0]?.total)
  } finally {
    await client.end()
  }
}
