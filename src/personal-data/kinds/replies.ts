import { sql } from '@payloadcms/db-postgres'
import { rowsOf } from '../../db/rows.ts'
import { promote, releaseSeats } from '../../seating/seats.ts'
import { among } from '../ids.ts'
import type { Kind } from '../kind.ts'

/**
 * What a guest answered, and the place they hold: whoever waits for it gets it. As an assistant one is forgotten
 * without the guest's answer.
 */
export const replies: Kind = {
  name: 'replies',
  collections: ['replies'],
  exportOf: async (req, { replies: own, assisted }) => [
    ...(await rowsOf(
      req,
      sql`select r.*, (select jsonb_agg(jsonb_build_object('item', s.item_id, 'state', s.state, 'since', s.since))
          from rsvp.seats s where s.reply_id = r.id) as seats
        from replies r where ${among('id', own)}`,
    )),
    ...(await rowsOf(
      req,
      sql`select id, answered_by_kind, answered_by_name, answered_by_email from replies where ${among('id', assisted)}`,
    )),
  ],
  forget: async (req, { replies: own, assisted }) => {
    const meetings = await rowsOf(
      req,
      sql`select distinct meeting_id as id from rsvp.seats where ${among('reply_id', own)} order by 1`,
    )
    for (const reply of own) await releaseSeats(req, { reply })
    // Whatever the release itself wrote into the history.
    await rowsOf(req, sql`delete from reply_events where ${among('reply_id', own)}`)
    const erased = await rowsOf(req, sql`delete from replies where ${among('id', own)} returning id`)
    for (const { id } of meetings) await promote(req, String(id))
    const emptied = await rowsOf(
      req,
      sql`update replies set answered_by_name = null, answered_by_email = null
        where ${among('id', assisted)} returning id`,
    )
    return { erased: erased.length + emptied.length }
  },
}
