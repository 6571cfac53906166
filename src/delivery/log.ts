import type { Client } from 'pg'
import type { LogRow } from './snapshot/published.ts'

type Stored = Omit<LogRow, 'seq' | 'at' | 'firstAt'> & { seq: string; at: Date; first_at: Date | null }

/** The rows after a sequence number, oldest first. The log's lock makes commit order sequence order: none can be skipped. */
export const rowsAfter = async (client: Client, seq: number): Promise<LogRow[]> => {
  const { rows } = await client.query<Stored>(
    'select seq, at, first_at, collection, id, locale, op, body from published.log where seq > $1 order by seq',
    [seq],
  )
  return rows.map(({ first_at, ...row }) => ({
    ...row,
    seq: Number(row.seq),
    at: row.at.toISOString(),
    firstAt: first_at?.toISOString() ?? null,
  }))
}

/** 0 for an empty log. */
export const newestSeq = async (client: Client): Promise<number> => {
  const { rows } = await client.query<{ newest: string | null }>(
    'select max(seq) as newest from published.log',
  )
  return Number(rows[0]?.newest ?? 0)
}
