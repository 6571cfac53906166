import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../audit/transaction.ts'
import { placesOf } from '../collections/editorial/media/places.ts'
import { whileDeleting } from '../db/media-lock.ts'
import { executor, type Executor } from '../db/session.ts'

/** What was written lately may belong to a publication that has only begun. */
const graceMilliseconds = 10 * 60_000

/** Publications wait meanwhile, and Postgres ends a transaction that is silent for long; the next round does the rest. */
const atOnce = 20

/**
 * Deletes the public copies that the log no longer names, and what an interrupted write left. Returns their names.
 * Looks twice: publications wait only when there is something to delete, and one of them may have named it meanwhile.
 */
export const sweepMedia = async (payload: Payload, now = Date.now()): Promise<string[]> => {
  const { published } = placesOf(payload.collections.media.config)
  const unnamed = async (db: Executor): Promise<string[]> => {
    const files = await published.list()
    const named = await namedFiles(db)
    return files
      .filter(({ name, at }) => at < now - graceMilliseconds && !named.has(name))
      .map(({ name }) => name)
  }
  if ((await unnamed(executor(payload))).length === 0) return []
  return inTransaction(await createLocalReq({}, payload), async (req) => {
    const db = executor(payload, await req.transactionID)
    await whileDeleting(db)
    const swept = (await unnamed(db)).slice(0, atOnce)
    for (const name of swept) await published.remove(name)
    return swept
  })
}

const namedFiles = async (db: Executor): Promise<Set<unknown>> => {
  const { rows } = await db.execute(
    sql`select body->>'filename' as name from published.log where op = 'put' and locale = '*' and body ? 'filename'`,
  )
  return new Set(rows.map(({ name }) => name))
}
