import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../audit/transaction.ts'
import { againAfterDeadlock } from '../db/deadlock.ts'
import { executor } from '../db/session.ts'
import { promote } from '../seating/seats.ts'

/** Gives places that were added since (a larger room, a higher quota) to those who wait; says how many got one. */
export const fillFreeSeats = async (payload: Payload): Promise<number> => {
  const { rows } = await executor(payload).execute(
    sql`select distinct meeting_id as meeting from rsvp.seats where state = 'waiting'`,
  )
  let filled = 0
  for (const { meeting } of rows) {
    const moved = await againAfterDeadlock(async () => {
      const req = await createLocalReq({}, payload)
      return inTransaction(req, () => promote(req, String(meeting)))
    })
    filled += moved.length
  }
  return filled
}
