import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { record } from '../../audit/record.ts'
import { rowsOf } from '../../db/rows.ts'
import { among } from '../ids.ts'
import { isDue, usualDays } from './due.ts'

/** What stands where a name was. */
const blank = '—'

/**
 * Takes the people out of the invitations whose form's days are over and to which no reply is left, with their links
 * and mails. What remains says that a group or country was invited and how it answered.
 */
export const purgeInvitations = async (req: PayloadRequest, now: Date): Promise<number> => {
  const days = sql`coalesce(f.purge_days, ${usualDays})`
  const rows = await rowsOf(
    req,
    sql`select i.id, i.meeting_id from invitations i
      join meetings m on m.id = i.meeting_id
      left join registration_categories k on k.id = i.category_id
      left join forms f on f.id = coalesce(k.form_id, m.rsvp_form_id)
      where i.name <> ${blank} and ${isDue(sql`m.ends_at`, days, now)}
        and not exists (select from replies r where r.invitation_id = i.id)`,
  )
  const ids = rows.map(({ id }) => String(id))
  for (const table of ['mails', 'links'])
    await rowsOf(req, sql`delete from ${sql.identifier(table)} where ${among('invitation_id', ids)}`)
  await rowsOf(
    req,
    sql`update invitations set name = ${blank}, email = null, copy_to = null, salutation = null, notes = null,
      person_id = null where ${among('id', ids)}`,
  )
  for (const [meeting, those] of Map.groupBy(rows, (row) => String(row['meeting_id'])))
    await record(
      req,
      'invitations.purged',
      { collection: 'meetings', id: meeting },
      `invitations: ${those.length}`,
    )
  return ids.length
}
