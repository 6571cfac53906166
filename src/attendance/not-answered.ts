import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { rowsOf } from '../db/rows.ts'
import { standsFor } from './guests.ts'
import { localized, moment, text } from './rows.ts'

export type NotAnswered = {
  invitation: string
  name: string
  country: string | null
  category: string | null
  sentAt: string | null
  remindedAt: string | null
  deadline: string | null
}

/** Invitations that left the house and brought no answer, those with the nearest deadline first. */
export const notAnsweredOf = async (
  req: PayloadRequest,
  meeting: string,
  language: string,
): Promise<NotAnswered[]> => {
  const rows = await rowsOf(
    req,
    sql`select i.id, i.name, i.sent_at, i.reminded_at, coalesce(i.closes_at, k.closes_at) as deadline,
      ${localized('countries', 'name', sql`coalesce(i.country_id, s.country_id)`, language)} as country,
      ${localized('registration_categories', 'label', sql`i.category_id`, language)} as category
    from invitations i
    left join registration_categories k on k.id = i.category_id
    left join lateral ${standsFor} s on true
    where i.meeting_id = ${meeting}::uuid and i.partstat = 'needsAction'
      and i.invite_state in ('queued', 'sent', 'failed', 'bounced')
      and not exists (select from replies r where r.invitation_id = i.id)
    order by deadline nulls last, i.name, i.id`,
  )
  return rows.map((row) => ({
    invitation: String(row['id']),
    name: String(row['name']),
    country: text(row['country']),
    category: text(row['category']),
    sentAt: moment(row['sent_at']),
    remindedAt: moment(row['reminded_at']),
    deadline: moment(row['deadline']),
  }))
}
