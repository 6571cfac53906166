import type { Client } from 'pg'
import type { LogRow } from '../../src/delivery/snapshot/published.ts'

const rowsAtOnce = 2_000

/** Writes rows into an empty log as they are; resolves with their bytes as JSON. */
export const appendRows = async (client: Client, rows: Iterable<LogRow>): Promise<number> => {
  let [bytes, last] = [0, 0]
  let batch: object[] = []
  const flush = async (): Promise<void> => {
    await client.query(
      'insert into published.log select * from jsonb_populate_recordset(null::published.log, $1::jsonb)',
      [JSON.stringify(batch)],
    )
    batch = []
  }
  for (const { firstAt, ...row } of rows) {
    bytes += Buffer.byteLength(JSON.stringify(row))
    last = row.seq
    batch.push({ ...row, first_at: firstAt, sha256: 'x' })
    if (batch.length === rowsAtOnce) await flush()
  }
  await flush()
  await client.query("select setval('published.log_seq', $1)", [last])
  await client.query('analyze published.log')
  return bytes
}
