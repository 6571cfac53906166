import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executor } from './session.ts'

/**
 * Whoever writes a document waits for who is writing it: Payload reads the newest draft in all languages, changes one
 * and stores all, so that two at once would each undo the other's language. A write over many documents waits for all
 * writes of the collection, because it reads its documents before anybody could name them.
 */
export const takeTurns = async (req: PayloadRequest, slug: string, id: string | undefined): Promise<void> => {
  const db = executor(req.payload, (await req.transactionID) ?? undefined)
  const collection = sql`hashtextextended(${`write ${slug}`}, 0)`
  await db.execute(
    id === undefined
      ? sql`select pg_advisory_xact_lock(${collection})`
      : sql`select pg_advisory_xact_lock_shared(${collection}),
                   pg_advisory_xact_lock(hashtextextended(${`write ${slug}/${id}`}, 0))`,
  )
}
