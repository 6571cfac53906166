import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '../audit/transaction.ts'
import { againAfterDeadlock } from '../db/deadlock.ts'
import { executor, type Executor } from '../db/session.ts'
import type { Locale } from '../i18n/locales.ts'

export type User = NonNullable<PayloadRequest['user']>

/** The connection of the request's transaction. */
export const connectionOf = async (req: PayloadRequest): Promise<Executor> =>
  executor(req.payload, await req.transactionID)

/** Shows Postgres the link until the end of the transaction: its row level security opens what belongs to it. */
const showLink = async (db: Executor, hash: string): Promise<void> => {
  await db.execute(sql`select set_config('alliance.link', ${hash}, true)`)
}

/** Work with what a link opens, in one transaction that ends confirmed or not at all. */
export const withLink = async <Result>(
  payload: Payload,
  { hash, locale, user }: { hash: string; locale: Locale; user?: User },
  work: (req: PayloadRequest, db: Executor) => Promise<Result>,
): Promise<Result> =>
  againAfterDeadlock(async () =>
    inTransaction(await createLocalReq({ locale, ...(user ? { user } : {}) }, payload), async (req) => {
      const db = await connectionOf(req)
      await showLink(db, hash)
      return work(req, db)
    }),
  )
