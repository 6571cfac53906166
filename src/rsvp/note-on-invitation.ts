import { sql } from '@payloadcms/db-postgres'
import type { Executor } from '../db/session.ts'
import type { Reply } from '../generated/payload-types.ts'

/** Somebody who comes speaks for the invitation; else it says what everybody said. */
export const noteOnInvitation = async (
  db: Executor,
  invitation: string,
  people: Pick<Reply, 'partstat'>[],
  now: Date,
): Promise<void> => {
  const order: Reply['partstat'][] = ['accepted', 'tentative', 'delegated']
  const partstat = order.find((status) => people.some((person) => person.partstat === status)) ?? 'declined'
  await db.execute(sql`update invitations set partstat = ${partstat}, answered_at = ${now.toISOString()}, updated_at = now()
    where id = ${invitation}`)
}
