import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { managesMeeting, seesAttendance } from '../../access/meetings.ts'
import { rowsOf } from '../../db/rows.ts'
import { isLocale, type Locale } from '../../i18n/locales.ts'
import { localDate } from '../../lib/local-time.ts'
import { daysBetween } from '../../lib/wall-time.ts'
import { askMatrix } from '../../translation/ask-matrix.ts'
import type { Count } from '../../translation/matrix.ts'
import { mayRead } from './may-read.ts'

export const answers = ['accepted', 'tentative', 'declined', 'delegated', 'needsAction'] as const

export type Glance = {
  id: string
  title: string | null
  city: string | null
  /** The first day, where it takes place. */
  day: string
  /** Whole days until then; 0 on the first day and while it lasts. */
  daysLeft: number
  meetingStatus: string | null
  /** Of everything that belongs to the meeting, in the languages it is to be public in. */
  languages: Count[]
  /** Null for whoever may not see how many come. */
  answers: Record<(typeof answers)[number], number> | null
  /** Null for whoever does not send them. */
  heldMails: number | null
  /** The next ones: until when one can answer, `YYYY-MM-DD`. */
  deadlines: { label: string; day: string }[]
  lacks: Lack[]
}

export type Lack = 'venue' | 'agenda' | 'form' | 'formClosed' | 'categories' | 'documents' | 'languages'

type Meeting = {
  id: string
  title?: string | null
  city?: string | null
  startsAt: string
  timeZone?: string | null
  meetingStatus?: string | null
  requiredLanguages?: string[] | null
  venue?: { name?: string | null } | null
}

/** The next meeting that the person may read, or null. */
export const glanceOf = async (req: PayloadRequest, now: Date): Promise<Glance | null> => {
  const meeting = await nextMeeting(req, now)
  if (!meeting) return null
  const [matrix, facts] = await Promise.all([
    askMatrix(req, { meeting: meeting.id, page: 1 }),
    factsOf(req, meeting.id, now),
  ])
  const zone = meeting.timeZone || 'UTC'
  const day = localDate(meeting.startsAt, zone)
  const required = (meeting.requiredLanguages ?? []).filter((code): code is Locale => isLocale(code))
  const begun = matrix.counts.filter((count) => count.total > count.missing)
  return {
    id: meeting.id,
    title: meeting.title ?? null,
    city: meeting.city ?? null,
    day,
    daysLeft: Math.max(0, daysBetween(localDate(now.toISOString(), zone), day)),
    meetingStatus: meeting.meetingStatus ?? null,
    languages: required.length > 0 ? matrix.counts.filter(({ locale }) => required.includes(locale)) : begun,
    answers: seesAttendance(req, meeting.id) ? facts.answers : null,
    heldMails: managesMeeting(req, meeting.id) ? facts.held : null,
    deadlines: facts.deadlines.map(({ label, at }) => ({ label, day: localDate(at, zone) })),
    lacks: [
      ...(meeting.venue?.name ? [] : ['venue' as const]),
      ...facts.lacks,
      ...(required.length === 0 ? ['languages' as const] : []),
    ],
  }
}

const nextMeeting = async (req: PayloadRequest, now: Date): Promise<Meeting | undefined> => {
  if (!(await mayRead(req, 'meetings'))) return undefined
  const { docs } = await req.payload.find({
    collection: 'meetings',
    where: {
      and: [
        { endsAt: { greater_than_equal: now.toISOString() } },
        { meetingStatus: { not_in: ['cancelled', 'held'] } },
      ],
    },
    select: {
      ...{ title: true, city: true, startsAt: true, timeZone: true, meetingStatus: true },
      ...{ requiredLanguages: true, venue: true },
    },
    sort: 'startsAt',
    limit: 1,
    pagination: false,
    draft: true,
    depth: 0,
    joins: false,
    // A title in the language of the admin, where it has one.
    locale: isLocale(req.i18n.language) ? req.i18n.language : 'en',
    fallbackLocale: ['en', 'fr', 'be'] as never,
    req,
    overrideAccess: false,
  })
  return docs[0]
}

type Facts = {
  answers: NonNullable<Glance['answers']>
  held: number
  deadlines: { label: string; at: string }[]
  lacks: Lack[]
}

/** One statement, whatever the meeting has. Who may not see a part of it is not given it by `glanceOf`. */
const factsOf = async (req: PayloadRequest, meeting: string, now: Date): Promise<Facts> => {
  const id = sql`${meeting}::uuid`
  const [row] = await rowsOf(
    req,
    sql`select
      (select jsonb_object_agg(partstat, n) from (
        select partstat, count(*) n from (
          select partstat::text from replies where meeting_id = ${id} and review_state = 'accepted'
          union all
          select 'needsAction' from invitations where meeting_id = ${id} and invite_state = 'sent' and partstat = 'needsAction'
        ) one group by partstat) each) as answers,
      (select count(*)::int from mails where meeting_id = ${id} and mail_state = 'held') as held,
      (select jsonb_agg(d order by d.at) from (
        select c.closes_at as at, coalesce((select l.label from registration_categories_locales l where l._parent_id = c.id
          order by l._locale::text = ${req.i18n.language} desc, l._locale::text = 'en' desc limit 1), '') as label
        from registration_categories c where c.meeting_id = ${id} and c.closes_at >= ${now.toISOString()}::timestamptz
        union all
        select f.version_closes_at, coalesce((select l.version_title from _forms_v_locales l where l._parent_id = f.id
          order by l._locale::text = ${req.i18n.language} desc, l._locale::text = 'en' desc limit 1), '')
        from _forms_v f where f.latest and f.version_deleted_at is null and f.version_meeting_id = ${id}
          and f.version_closes_at >= ${now.toISOString()}::timestamptz
        order by at limit 4) d) as deadlines,
      exists (select 1 from _agenda_items_v where latest and version_deleted_at is null and version_meeting_id = ${id}) as agenda,
      exists (select 1 from _documents_v where latest and version_deleted_at is null and version_meeting_id = ${id}) as documents,
      exists (select 1 from _forms_v where latest and version_deleted_at is null and version_meeting_id = ${id}) as form,
      exists (select 1 from _forms_v where latest and version_deleted_at is null and version_meeting_id = ${id}
        and version__status = 'published') as open,
      exists (select 1 from registration_categories where meeting_id = ${id}) as categories`,
  )
  const found = (row?.['answers'] ?? {}) as Record<string, number>
  return {
    answers: Object.fromEntries(answers.map((one) => [one, found[one] ?? 0])) as Facts['answers'],
    held: Number(row?.['held'] ?? 0),
    deadlines: ((row?.['deadlines'] ?? []) as Facts['deadlines']).map(({ label, at }) => ({
      label,
      at: new Date(at).toISOString(),
    })),
    lacks: [
      ...(row?.['agenda'] ? [] : ['agenda' as const]),
      ...(row?.['form'] ? (row['open'] ? [] : ['formClosed' as const]) : ['form' as const]),
      ...(row?.['categories'] ? [] : ['categories' as const]),
      ...(row?.['documents'] ? [] : ['documents' as const]),
    ],
  }
}
