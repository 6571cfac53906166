import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload } from 'payload'
import { isOpen, numberOf, wasCommitted } from '../db/session.ts'
import { refuseBlocked } from './checklist/enforce.ts'
import { flush } from './flush.ts'
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
    if (touches.length === 0 || !isOpen(payload, id)) return commit(incoming)
    await refuseBlocked(payload, id, touches)
    await flush(payload, id, touches)
    const number = await numberOf(payload, id)
    await commit(incoming)
    if (!(await wasCommitted(payload, number))) throw problem('not-committed', undefined, 503)
  }
  db.rollbackTransaction = async (incoming) => {
    takeTouched(String(await incoming))
    return rollback(incoming)
  }
}
