import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executor } from '../db/session.ts'

export type Pool = {
  pool: `${'meeting' | 'category' | 'item'}/${string}`
  meeting: string
  capacity: number | null
}

/**
 * Says how many places a pool has; null means no limit. Postgres refuses fewer than are taken, by its constraint
 * `pools_not_overbooked`: people are told off one by one, by a person, never by a number. More places are given to
 * those who wait by `fillFreeSeats`.
 */
export const setCapacity = async (req: PayloadRequest, { pool, meeting, capacity }: Pool): Promise<void> => {
  const db = executor(req.payload, await req.transactionID)
  // Nobody takes a seat between reading the old number and the new one.
  await db.execute(sql`select 1 from rsvp.pools where pool = ${`meeting/${meeting}`} for update`)
  await db.execute(sql`
    insert into rsvp.pools (pool, meeting_id, capacity) values (${pool}, ${meeting}::uuid, ${capacity})
    on conflict (pool) do update set capacity = excluded.capacity, meeting_id = excluded.meeting_id
      where (pools.capacity, pools.meeting_id) is distinct from (excluded.capacity, excluded.meeting_id)`)
}
