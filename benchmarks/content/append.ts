import type { Client } from 'pg'
import { newestSeq } from '../../src/delivery/log.ts'
import type { LogRow } from '../../src/delivery/snapshot/published.ts'

const rowsAtOnce = 2_000

/** Writes rows at the end of a log; resolves with their bytes as JSON. */
export const appendRows = async (client: Client, rows: Iterable<LogRow>): Promise<number> => {
  const before = await newestSeq(client)
  let [bytes, last] = [0, before]
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
    last = before + row.seq
    batch.push({ ...row, seq: last, first_at: firstAt, sha256: 'x' })
    if (batch.length === rowsAtOnce) await flush()
  }
  await flush()
  await client.query("select setval('published.log_seq', $1)", [last])
  await client.query('analyze published.log')
  return bytes
}
