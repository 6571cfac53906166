import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Reply } from '../generated/payload-types.ts'
import { rowsOf } from '../db/rows.ts'
import { localized, moment, text } from './rows.ts'

export type Answer = { field: string; value: unknown }

/** One person, or a place kept for one, as the lists of a meeting need it. */
export type Guest = Pick<
  Reply,
  'id' | 'reviewState' | 'partstat' | 'seatState' | 'guestRole' | 'publication'
> & {
  name: string | null
  email: string | null
  isHold: boolean
  namesBy: string | null
  form: string
  submittedAt: string
  checkedInAt: string | null
  answers: Answer[]
  category: string | null
  categoryLabel: string | null
  invitation: string | null
  invitationName: string | null
  country: string | null
  countryName: string | null
  /** The parliament of the group or person invited, else the organization. */
  parliament: string | null
  items: { item: string; state: 'confirmed' | 'waiting' }[]
}

/** Everybody who answered for the meeting, requests included, in the order of countries, parliaments and names. */
export const guestsOf = async (req: PayloadRequest, meeting: string, language: string): Promise<Guest[]> => {
  const rows = await rowsOf(
    req,
    sql`
    select r.*, i.name as invitation_name,
      coalesce(r.guest_name, case when i.addressee_kind = 'person' then i.name end) as shown_name,
      ${localized('registration_categories', 'label', sql`r.category_id`, language)} as category_label,
      c.iso_alpha2 as country, ${localized('countries', 'name', sql`c.id`, language)} as country_name,
      coalesce(${localized('legislatures', 'name', sql`s.legislature_id`, language)},
               ${localized('organizations', 'name', sql`i.organization_id`, language)}) as parliament,
      (select coalesce(jsonb_agg(jsonb_build_object('item', seat.item_id, 'state', seat.state)), '[]')
        from rsvp.seats seat where seat.reply_id = r.id and seat.item_id is not null) as items
    from replies r
    left join invitations i on i.id = r.invitation_id
    left join lateral ${standsFor} s on true
    left join countries c on c.id = coalesce(i.country_id, s.country_id)
    where r.meeting_id = ${meeting}::uuid
    order by country_name nulls last, parliament nulls last, r.position nulls last, shown_name, r.id`,
  )
  return rows.map(guest)
}

/** Whose parliament and country an invitation speaks to, when it does not name the country itself. */
export const standsFor = sql`(
  select g.legislature_id, coalesce(l.country_id, p.country_id) as country_id
  from (select i.person_id, coalesce(i.group_id, (
      select m.group_id from memberships m where m.person_id = i.person_id and m.group_id is not null
      order by m.end_date nulls first, m.start_date desc limit 1)) as group_id) a
  left join parliamentary_groups g on g.id = a.group_id
  left join legislatures l on l.id = g.legislature_id
  left join people p on p.id = a.person_id)`

const guest = (row: Record<string, unknown>): Guest => ({
  id: String(row['id']),
  reviewState: row['review_state'] as Guest['reviewState'],
  partstat: row['partstat'] as Guest['partstat'],
  seatState: row['seat_state'] as Guest['seatState'],
  guestRole: row['guest_role'] as Guest['guestRole'],
  publication: row['publication'] as Guest['publication'],
  name: text(row['shown_name']),
  email: text(row['guest_email']),
  isHold: row['is_hold'] === true,
  namesBy: moment(row['names_by']),
  form: String(row['form_id']),
  submittedAt: moment(row['submitted_at']) ?? '',
  checkedInAt: moment(row['checked_in_at']),
  answers: Array.isArray(row['answers']) ? (row['answers'] as Answer[]) : [],
  category: text(row['category_id']),
  categoryLabel: text(row['category_label']),
  invitation: text(row['invitation_id']),
  invitationName: text(row['invitation_name']),
  country: text(row['country']),
  countryName: text(row['country_name']),
  parliament: text(row['parliament']),
  items: row['items'] as Guest['items'],
})
