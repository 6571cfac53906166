import type { Client } from 'pg'
import type { LogRow } from './snapshot/published.ts'

type Stored = Omit<LogRow, 'seq' | 'at' | 'firstAt'> & { seq: string; at: Date; first_at: Date | null }

/** The rows after a sequence number, oldest first. The log's lock makes commit order sequence order: none can be skipped. */
export const rowsAfter = async (client: Client, seq: number, most?: number): Promise<LogRow[]> => {
  const { rows } = await client.query<Stored>(
    'select seq, at, first_at, collection, id, locale, op, body from published.log where seq > $1 order by seq limit $2',
    [seq, most ?? null],
  )
  return rows.map(({ first_at, ...row }) => ({
    ...row,
    seq: Number(row.seq),
    at: row.at.toISOString(),
    firstAt: first_at?.toISOString() ?? null,
  }))
}

const rowsAtOnce = 5_000

/**
 * The whole log, oldest first, some thousands of rows at a time: what was read can be let go before the rest comes. A
 * row that is published again meanwhile moves to the end and is met there.
 */
export async function* wholeLog(client: Client): AsyncGenerator<LogRow[]> {
  for (let seq = 0; ;) {
    const rows = await rowsAfter(client, seq, rowsAtOnce)
    if (rows.length > 0) yield rows
    if (rows.length < rowsAtOnce) return
    seq = rows.at(-1)!.seq
  }
}

/** 0 for an empty log. */
export const newestSeq = async (client: Client): Promise<number> => {
  const { rows } = await client.query<{ newest: string | null }>(
    'select max(seq) as newest from published.log',
  )
  return Number(rows[0]?.newest ?? 0)
}

/** How far the log is, and how many rows of these collections are public in it. */
export const logSize = async (
  client: Client,
  collections: string[],
): Promise<{ newest: number; puts: number }> => {
  const { rows } = await client.query<{ newest: string | null; puts: string }>(
    `select max(seq) as newest, count(*) filter (where op = 'put' and collection = any($1)) as puts
     from published.log`,
    [collections],
  )
  return { newest: Number(rows[0]?.newest ?? 0), puts: Number(rows[0]?.puts ?? 0) }
}
