import { sql } from '@payloadcms/db-postgres'
import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload } from 'payload'
import { flush } from './flush.ts'
import { executor } from './log.ts'
import { problem } from './problems.ts'
import { takeTouched } from './touched.ts'

/** Makes the append a part of every commit of the adapter, and forgets what a rollback undid. */
export const withAppendBeforeCommit = (adapter: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    wrap(db, args.payload)
    return db
  },
})

const wrap = (db: BaseDatabaseAdapter, payload: Payload): void => {
  const commit = db.commitTransaction.bind(db)
  const rollback = db.rollbackTransaction.bind(db)
  db.commitTransaction = async (incoming) => {
    const id = String(await incoming)
    const touches = takeTouched(id)
    if (touches.length === 0 || !(db as { sessions?: Record<string, unknown> }).sessions?.[id])
      return commit(incoming)
    await flush(payload, id, touches)
    const { rows } = await executor(payload, id).execute(sql`select pg_current_xact_id()::text as xid`)
    await commit(incoming)
    await assertCommitted(payload, String(rows[0]?.['xid']))
  }
  db.rollbackTransaction = async (incoming) => {
    takeTouched(String(await incoming))
    return rollback(incoming)
  }
}

/** The adapter swallows a COMMIT that fails (a deferred constraint, a lost connection); the database knows. */
const assertCommitted = async (payload: Payload, xid: string): Promise<void> => {
  const { rows } = await executor(payload).execute(sql`select pg_xact_status(${xid}::xid8) as status`)
  if (rows[0]?.['status'] !== 'committed') throw problem('not-committed', undefined, 503)
}
