import { sql } from '@payloadcms/db-postgres'
import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

/**
 * Runs the work in one transaction of the request and returns its result only when Postgres confirms the commit.
 * Payload's adapter swallows a COMMIT that fails or whose connection breaks; an answer would be thanked for and lost.
 */
export const inTransaction = async <Result>(
  req: PayloadRequest,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> => {
  const mine = await initTransaction(req)
  if (!mine) return work(req)
  try {
    const result = await work(req)
    const transaction = await currentTransaction(req)
    await commitTransaction(req)
    await assertCommitted(req.payload, transaction)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

const currentTransaction = async (req: PayloadRequest): Promise<string> => {
  const session = adapterOf(req.payload).sessions[String(await req.transactionID)]
  if (!session) throw new Error('The transaction was ended by something inside it.')
  const { rows } = await session.db.execute(sql`select pg_current_xact_id()::text as id`)
  return String(rows[0]?.['id'])
}

const assertCommitted = async (payload: Payload, transaction: string): Promise<void> => {
  const { rows } = await adapterOf(payload).drizzle.execute(
    sql`select pg_xact_status(${transaction}::xid8) as status`,
  )
  if (rows[0]?.['status'] !== 'committed') throw new Error('Postgres did not commit the transaction.')
}

type Connection = { execute: (query: ReturnType<typeof sql>) => Promise<{ rows: Record<string, unknown>[] }> }
type Adapter = { sessions: Record<string, { db: Connection } | undefined>; drizzle: Connection }

const adapterOf = (payload: Payload): Adapter => payload.db as unknown as Adapter
