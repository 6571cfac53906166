import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '../../audit/transaction.ts'
import { executor } from '../../db/session.ts'
import { publish } from '../publish.ts'
import { requireRight } from '../right.ts'
import { withdraw } from '../withdraw.ts'
import { nextDue, settle, type Act } from './act.ts'
import { isPassing } from './passing.ts'
import { personOf } from './person.ts'
import { reasonOf, type Reason } from './reason.ts'
import { tell } from './tell.ts'

/** One number for the whole product: workers take turns, so that acts happen in the order they were planned in. */
const LOCK = 7_204_003

/** More in one go would keep the worker's other chores waiting; the next round does the rest. */
const atOnce = 100

/**
 * Does what is due, each batch in one transaction with the note that it is done: a worker that is killed leaves it
 * waiting, a second worker finds it done. What fails is undone, noted and told, and never tried again by itself; only
 * when it was the database that failed, the next round does it.
 */
export const runDue = async (payload: Payload): Promise<number> => {
  let done = 0
  while (done < atOnce && (await runNext(payload))) done += 1
  return done
}

const runNext = async (payload: Payload): Promise<boolean> => {
  let due: Act[] = []
  try {
    const req = await createLocalReq({}, payload)
    return await inTransaction(req, async () => {
      if (!(await takeTurn(req))) return false
      due = await nextDue(executor(payload, await req.transactionID))
      if (due.length > 0) await perform(req, due)
      return due.length > 0
    })
  } catch (error) {
    if (due.length === 0 || isPassing(error)) throw error
    await noteFailure(payload, due, reasonOf(error))
    return true
  }
}

/** Another worker is at it: this one has nothing to do now. */
const takeTurn = async (req: PayloadRequest): Promise<boolean> => {
  const db = executor(req.payload, await req.transactionID)
  const { rows } = await db.execute(sql`select pg_try_advisory_xact_lock(${LOCK}) as mine`)
  return rows[0]?.['mine'] === true
}

/** As the person who asked, with the rights that person has now. */
const perform = async (req: PayloadRequest, acts: readonly Act[]): Promise<void> => {
  for (const act of acts) {
    req.user = await personOf(req, act.scheduledBy)
    await requireRight(req, act.verb, act.noun, act.document)
    const run = act.verb === 'publish' ? publish : withdraw
    await run(act.noun, act.document, act.languages, req)
  }
  await settle(executor(req.payload, await req.transactionID), acts, 'done')
  await tell(req, acts, 'scheduleDone')
}

const noteFailure = async (payload: Payload, acts: readonly Act[], reason: Reason): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const db = executor(payload, await req.transactionID)
    const { rows } = await db.execute(sql`
      select id from schedules where schedule_state = 'waiting' and id = ${acts[0]!.id}::uuid for update`)
    if (rows.length === 0) return
    await settle(db, acts, 'failed', reason.code)
    await tell(req, acts, 'scheduleFailed', reason)
  })
}
