import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { rowsOf } from '../db/rows.ts'

type Query = ReturnType<typeof sql>

/** Runs a statement inside the transaction of the request while one is open. */
export const query = async <Row = Record<string, unknown>>(
  req: PayloadRequest,
  statement: Query,
): Promise<Row[]> => {
  return (await rowsOf(req, statement)) as Row[]
}

/** `(a, b, c)` of ids; of none it is a list that nothing is in. */
export const among = (ids: readonly string[]): Query =>
  ids.length === 0
    ? sql`(null::uuid)`
    : sql`(${sql.join(
        ids.map((id) => sql`${id}::uuid`),
        sql`, `,
      )})`

/** Whoever adds invitations to a meeting takes turns: two people pressing the same button write one list. */
export const takeTurns = (req: PayloadRequest, meeting: string): Promise<unknown> =>
  query(req, sql`select pg_advisory_xact_lock(hashtextextended(${`invitations of ${meeting}`}, 0))`)
