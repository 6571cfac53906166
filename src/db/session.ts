import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

export type Executor = {
  execute: (query: ReturnType<typeof sql>) => Promise<{ rows: Record<string, unknown>[] }>
}
type Adapter = { sessions?: Record<string, { db: Executor } | undefined>; drizzle: Executor }

const adapterOf = (payload: Payload): Adapter => payload.db as unknown as Adapter

/** Runs inside the transaction while it lasts, else on its own. */
export const executor = (payload: Payload, transactionID?: number | string): Executor => {
  const { sessions, drizzle } = adapterOf(payload)
  return (transactionID === undefined ? undefined : sessions?.[transactionID]?.db) ?? drizzle
}

/** Whether the transaction is still open in this process. */
export const isOpen = (payload: Payload, transactionID: string): boolean =>
  adapterOf(payload).sessions?.[transactionID] !== undefined

/** Postgres's own number of the open transaction, to ask about after its end. */
export const numberOf = async (payload: Payload, transactionID: string): Promise<string> => {
  const { rows } = await executor(payload, transactionID).execute(
    sql`select pg_current_xact_id()::text as number`,
  )
  return String(rows[0]?.['number'])
}

/** The adapter swallows a COMMIT that fails (a deferred constraint, a lost connection); the database knows. */
export const wasCommitted = async (payload: Payload, number: string): Promise<boolean> => {
  const { rows } = await executor(payload).execute(sql`select pg_xact_status(${number}::xid8) as status`)
  return rows[0]?.['status'] === 'committed'
}
