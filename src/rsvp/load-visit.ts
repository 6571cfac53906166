import { sql } from '@payloadcms/db-postgres'
import type { Executor } from '../db/session.ts'
import type { Locale } from '../i18n/locales.ts'
import type { Visit } from './visit.ts'

/** A visit as it is stored, with what only the verbs need: whom to write to, and when it can be answered. */
export type Loaded = Omit<Visit, 'state'> & {
  link: string
  latePolicy: 'refuse' | 'review'
  addresses: { email: string | null; copyTo: string | null }
}

/** The texts of one row in one scan: of each the asked language's, else the invitation's, else the English one. */
const textsOf = (table: string, parent: string, fields: string[], locale: Locale) => {
  const first = (field: string) =>
    sql.raw(`(array_agg(${field} order by rank) filter (where ${field} is not null))[1] as ${field}`)
  return sql`left join lateral (select ${sql.join(fields.map(first), sql`, `)} from (
    select ${sql.raw(fields.join(', '))},
        case _locale::text when ${locale} then 1 when i.language::text then 2 else 3 end as rank
      from ${sql.raw(table)} text
      where _parent_id = ${sql.raw(parent)} and _locale::text in (${locale}, i.language::text, 'en')) as ranked)`
}

/** ISO 8601 in UTC, as everywhere outside the database. */
const iso = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

const item = sql`json_build_object('id', a.id, 'startsAt', ${iso('a.starts_at')}, 'endsAt', ${iso('a.ends_at')},
  'title', coalesce(said.title, ''), 'place', said.place,
  'full', 'item/' || a.id = any ((select rsvp.full_pools(c.meeting_id))::text[]))`

const category = (locale: Locale) => sql`case when c.id is not null then json_build_object(
  'id', c.id, 'kind', c.kind, 'label', words.label, 'hints', words.hints,
  'letter', json_build_object('subject', words.letter_subject, 'salutation', words.letter_salutation,
    'opening', words.letter_opening, 'closing', words.letter_closing),
  'items', (select coalesce(json_agg(${item} order by rel."order"), '[]')
    from registration_categories_rels rel join agenda_items a on a.id = rel.agenda_items_id
      ${textsOf('agenda_items_locales', 'a.id', ['title', 'place'], locale)} as said on true
    where rel.parent_id = c.id and a.audience <> 'staff' and a.deleted_at is null)
) end`

const categoryWords = [
  'label',
  'hints',
  'letter_subject',
  'letter_salutation',
  'letter_opening',
  'letter_closing',
]

const reply = sql`json_build_object('id', r.id, 'position', r.position, 'partstat', r.partstat,
  'reviewState', r.review_state, 'seatState', r.seat_state, 'guestName', r.guest_name, 'guestEmail', r.guest_email,
  'guestRole', r.guest_role, 'isHold', coalesce(r.is_hold, false), 'namesBy', ${iso('r.names_by')},
  'publication', r.publication,
  'answers', case when l.purpose = 'invitation' and i.addressee_kind = 'group' then '[]' else coalesce(r.answers, '[]') end, 'revision', r.revision,
  'changedAt', ${iso('r.changed_at')},
  'sealedFields', (select coalesce(json_agg(s.field order by s.field), '[]') from sealed_answers s where s.reply_id = r.id),
  'items', (select coalesce(json_agg(json_build_object('item', seat.item_id, 'state', seat.state) order by seat.place), '[]')
    from rsvp.seats seat where seat.reply_id = r.id and seat.item_id is not null))`

/**
 * Everything behind the link that the transaction shows, in one statement whatever it finds: a link that is unknown,
 * ended or expired costs the same.
 */
export const loadVisit = async (db: Executor, locale: Locale): Promise<Loaded | null> => {
  const { rows } = await db.execute(sql`
    select json_build_object('link', l.id, 'nonce', l.nonce, 'purpose', l.purpose,
      'meeting', coalesce(l.meeting_id, i.meeting_id), 'form', coalesce(c.form_id, l.form_id),
      'opensAt', ${iso('c.opens_at')}, 'deadline', ${iso('coalesce(i.closes_at, c.closes_at)')},
      'latePolicy', coalesce(c.late_policy::text, 'refuse'),
      'addresses', json_build_object('email', i.email, 'copyTo', i.copy_to),
      'invitation', case when i.id is not null then json_build_object('id', i.id, 'name', i.name,
        'salutation', i.salutation, 'language', i.language, 'places', coalesce(i.places, c.per_invitation, 1),
        'addresseeKind', i.addressee_kind, 'partstat', i.partstat, 'delegated', i.partstat = 'delegated') end,
      'category', ${category(locale)},
      'replies', (select coalesce(json_agg(${reply} order by r.position, r.id), '[]') from replies r
        where r.id = l.reply_id or l.purpose = 'invitation' and r.invitation_id = l.invitation_id)) as visit
    from rsvp.opened() opened join links l on l.id = opened.link
      left join invitations i on i.id = opened.invitation
      left join registration_categories c on c.id = opened.category
      ${textsOf('registration_categories_locales', 'c.id', categoryWords, locale)} as words on true`)
  return (rows[0]?.['visit'] as Loaded | undefined) ?? null
}
