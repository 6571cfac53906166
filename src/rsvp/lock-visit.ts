import { sql } from '@payloadcms/db-postgres'
import type { Executor } from '../db/session.ts'

/** How long an answer waits for its turn at the seats before it is told to try again. */
const patience = '10s'

/**
 * Takes turns with every other answer to the same invitation or by the same guest: first the invitation, then its
 * replies, so that a coordinator and a member of the delegation cannot wait for each other.
 */
export const lockVisit = async (db: Executor): Promise<void> => {
  await db.execute(sql`
    with invited as (select 1 from invitations where id = (select delegation from rsvp.opened()) for no key update),
      answered as (select 1 from replies where id = (select reply from rsvp.opened())
        or invitation_id = (select delegation from rsvp.opened()) order by id for no key update)
    select (select count(*) from invited), (select count(*) from answered)`)
  await db.execute(sql`select set_config('lock_timeout', ${patience}, true)`)
}
