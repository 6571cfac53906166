import { compact } from '../../calendar/zone.ts'
import { text, type Property } from '../../calendar/lines.ts'
import { dates, moments } from '../../calendar/span.ts'

/** As `GET /api/meetings` answers it with `depth=0`. */
export type PublicMeeting = {
  id: string
  title: string
  summary?: string | null
  startsAt: string
  endsAt: string
  allDay?: boolean | null
  timeZone: string
  city?: string | null
  venue?: { name?: string | null; address?: string | null; room?: string | null } | null
  meetingStatus: string
  calendarSequence?: number | null
  updatedAt: string
}

export type PublicItem = {
  id: string
  title: string
  startsAt: string
  endsAt?: string | null
  place?: string | null
  updatedAt: string
}

/** Our public address, the language, and the meeting that an item belongs to. */
export type About = { origin: string; locale: string; meeting: PublicMeeting }

/**
 * A meeting as an entry (RFC 5545). The same UID as in the file that a guest is sent, so that a calendar which has both
 * shows one. `DTSTAMP` is the last publication and not now: the same content is the same bytes.
 */
export const meetingEvent = ({ origin, locale, meeting }: About): Property[] => {
  const { id, title, summary, startsAt, endsAt, timeZone, venue, city, updatedAt } = meeting
  const place = [venue?.room, venue?.name, venue?.address, city].filter(Boolean).join(', ')
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', uid(id, origin)],
    ...stamps(updatedAt, meeting),
    ...(meeting.allDay ? dates(startsAt, endsAt, timeZone) : moments(startsAt, endsAt, timeZone)),
    [`SUMMARY;LANGUAGE=${locale}`, text(title)],
    ...optional(`LOCATION;LANGUAGE=${locale}`, place),
    ...optional(`DESCRIPTION;LANGUAGE=${locale}`, summary),
    ['URL', `${origin}/api/meetings/${id}?locale=${locale}`],
    ['END', 'VEVENT'],
  ]
}

/** An item of the agenda, which names the meeting it belongs to. */
export const itemEvent = (item: PublicItem, { origin, locale, meeting }: About): Property[] => [
  ['BEGIN', 'VEVENT'],
  ['UID', uid(item.id, origin)],
  ...stamps(item.updatedAt, meeting),
  ...moments(item.startsAt, item.endsAt ?? null, meeting.timeZone),
  [`SUMMARY;LANGUAGE=${locale}`, text(item.title)],
  ...optional(`LOCATION;LANGUAGE=${locale}`, item.place),
  ['URL', `${origin}/api/agenda-items/${item.id}?locale=${locale}`],
  ['RELATED-TO;RELTYPE=PARENT', uid(meeting.id, origin)],
  ['END', 'VEVENT'],
]

const uid = (id: string, origin: string): string => `${id}@${new URL(origin).hostname}`

const stamps = (updatedAt: string, { calendarSequence, meetingStatus }: PublicMeeting): Property[] => [
  ['DTSTAMP', `${compact(updatedAt)}Z`],
  ['LAST-MODIFIED', `${compact(updatedAt)}Z`],
  ['SEQUENCE', String(calendarSequence ?? 0)],
  ['STATUS', statuses[meetingStatus] ?? 'CONFIRMED'],
]

const statuses: Record<string, string> = {
  cancelled: 'CANCELLED',
  planned: 'TENTATIVE',
  postponed: 'TENTATIVE',
}

const optional = (name: string, value: string | null | undefined): Property[] =>
  value ? [[name, text(value)]] : []
