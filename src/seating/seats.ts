import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executor, type Executor } from '../db/session.ts'

export type SeatState = 'confirmed' | 'waiting'
export type Seat = { reply: string; meeting: string; category: string | null; item: string | null }
export type Promoted = { reply: string; item: string | null }

/**
 * One guest's place in the meeting (`item` null) or at a point of its programme: confirmed while everything it counts
 * for has room and nobody who would fit waits for it, else at the end of the queue. The place in the queue is drawn
 * under the lock, so that the order of places is the order of commits. To be the last act before the commit. A seat
 * that is there already stays as it is. Who got a seat is written into the history by the database.
 */
export const takeSeat = async (req: PayloadRequest, seat: Seat): Promise<SeatState> =>
  (await takeSeats(req, [seat]))[0]!

/** The same for several seats of one meeting under one lock, in their order; a meeting's seat before its items'. */
export const takeSeats = async (req: PayloadRequest, seats: Seat[]): Promise<SeatState[]> => {
  const db = await transactionOf(req)
  const states: SeatState[] = []
  if (seats[0]) await lockMeeting(db, seats[0].meeting)
  for (const seat of seats) states.push(await take(db, seat))
  return states
}

/** Gives back the guest's seats, or only the one at the item; somebody who waits gets them by `promote`. */
export const releaseSeats = async (
  req: PayloadRequest,
  { reply, item = null }: { reply: string; item?: string | null },
): Promise<void> => {
  const db = await transactionOf(req)
  const { rows } = await db.execute(
    sql`select distinct meeting_id as meeting from rsvp.seats where reply_id = ${reply} order by meeting_id`,
  )
  for (const { meeting } of rows) await lockMeeting(db, String(meeting))
  await db.execute(
    sql`delete from rsvp.seats where reply_id = ${reply} and (${item}::uuid is null or item_id = ${item}::uuid)`,
  )
}

/**
 * Gives free places to those who wait, in the order of their places, as long as they fit; one who does not fit is
 * passed over, because the category that is full is not everybody's. Nobody gets a place at an item without one in
 * the meeting. The database writes the history and the mail to each of them in the same transaction.
 */
export const promote = async (req: PayloadRequest, meeting: string): Promise<Promoted[]> => {
  const db = await transactionOf(req)
  await lockMeeting(db, meeting)
  const promoted: Promoted[] = []
  for (;;) {
    const { rows } = await db.execute(sql`
      update rsvp.seats set state = 'confirmed', since = now()
        where id = (select id from rsvp.seats as seat
          where meeting_id = ${meeting} and state = 'waiting' and ${fits('seat')} order by place limit 1)
        returning reply_id as reply, item_id as item`)
    const [seat] = rows
    if (!seat) return promoted
    promoted.push({ reply: String(seat['reply']), item: (seat['item'] as string | null) ?? null })
  }
}

/** The meeting's row stands for all its pools: whoever holds it is alone with the seats of this meeting. */
const lockMeeting = (db: Executor, meeting: string) =>
  db.execute(sql`select 1 from rsvp.pools where pool = ${`meeting/${meeting}`} for update`)

/** None of the seat's pools is full, and a seat at an item belongs to somebody who has one in the meeting. */
const fits = (seat: 'seat' | 'before' | 'wanted') => {
  const name = sql.raw(seat)
  const row = seat === 'wanted' ? sql`wanted.seat` : name
  return sql`(not rsvp.pools_of(${row}) && (select rsvp.full_pools(${name}.meeting_id))
    and (${name}.item_id is null or exists (select from rsvp.seats as main
      where main.reply_id = ${name}.reply_id and main.item_id is null and main.state = 'confirmed')))`
}

/** A statement of its own after the lock, because each statement sees what was committed before it began. */
const take = async (db: Executor, { reply, meeting, category, item }: Seat): Promise<SeatState> => {
  const { rows } = await db.execute(sql`
    with wanted as (
      select seat, (seat).reply_id, (seat).meeting_id, (seat).category_id, (seat).item_id
        from (select row(null, ${reply}::uuid, ${meeting}::uuid, ${category}::uuid, ${item}::uuid, null, null, null)::rsvp.seats as seat) as one
    ), taken as (
      insert into rsvp.seats (reply_id, meeting_id, category_id, item_id, state)
        select reply_id, meeting_id, category_id, item_id,
            case when ${fits('wanted')} and not exists (select from rsvp.seats as before
              where before.meeting_id = wanted.meeting_id and before.state = 'waiting'
                and before.item_id is not distinct from wanted.item_id and ${fits('before')})
            then 'confirmed' else 'waiting' end
          from wanted
        on conflict (reply_id, item_id) do nothing
        returning state
    )
    select state from taken union all
      select state from rsvp.seats where reply_id = ${reply} and item_id is not distinct from ${item}::uuid`)
  return rows[0]?.['state'] as SeatState
}

const transactionOf = async (req: PayloadRequest): Promise<Executor> => {
  const transaction = await req.transactionID
  if (transaction === undefined) throw new Error('Seats are taken and released inside a transaction.')
  return executor(req.payload, transaction)
}
