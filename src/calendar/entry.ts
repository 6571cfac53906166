import { t } from '../i18n/label.ts'
import type { Locale } from '../i18n/locales.ts'
import { say } from '../i18n/say.ts'
import { agendaEvent, type CalendarItem } from './item.ts'
import { parameter, text, written, type Property } from './lines.ts'
import { dates, moments } from './span.ts'
import { compact, zoneBlock } from './zone.ts'

export type CalendarMeeting = {
  id: string
  title: string
  summary?: string | null | undefined
  /** ISO 8601, UTC, as all moments here. */
  startsAt: string
  endsAt: string
  allDay?: boolean | null | undefined
  timeZone: string
  city?: string | null | undefined
  venue?: { name?: string | null; address?: string | null; room?: string | null } | null | undefined
  meetingStatus: string
  calendarSequence?: number | null | undefined
  contact?: { name?: string | null; email?: string | null } | null | undefined
}

export type CalendarOptions = {
  method: 'PUBLISH' | 'REQUEST' | 'CANCEL'
  language: Locale
  items?: readonly CalendarItem[] | undefined
  publicUrl: string
  now: Date
}

/**
 * A meeting and the items a guest has signed up for, as a file for calendars (RFC 5545 and 5546). The UID stays the
 * same as long as the meeting exists, so that a later file replaces an earlier one. Nobody else is named in it: there
 * is never an attendee, and no personal link, because calendars are shown to others.
 */
export const calendarFor = (meeting: CalendarMeeting, options: CalendarOptions): string => {
  const items = options.items ?? []
  const timed = !meeting.allDay || items.length > 0
  return [
    written([
      ['BEGIN', 'VCALENDAR'],
      ['VERSION', '2.0'],
      ['PRODID', '-//Alliance//Meetings//EN'],
      ['CALSCALE', 'GREGORIAN'],
      ['METHOD', options.method],
    ]),
    timed ? (zoneBlock(meeting.timeZone) ?? '') : '',
    written(meetingEvent(meeting, options)),
    ...items.map((item) => written(agendaEvent(item, about(meeting, options)))),
    written([['END', 'VCALENDAR']]),
  ].join('')
}

const meetingEvent = (meeting: CalendarMeeting, options: CalendarOptions): Property[] => {
  const { uid, language, all } = about(meeting, options)
  const { startsAt, endsAt, timeZone, summary, contact } = meeting
  const place = [meeting.venue?.room, meeting.venue?.name, meeting.venue?.address, meeting.city]
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', uid(meeting.id)],
    ...all,
    ...(meeting.allDay ? dates(startsAt, endsAt, timeZone) : moments(startsAt, endsAt, timeZone)),
    [`SUMMARY${language}`, text(meeting.title)],
    ...optional(`LOCATION${language}`, place.filter(Boolean).join(', ')),
    ...optional(`DESCRIPTION${language}`, summary),
    [`CATEGORIES${language}`, text(say(t('Meeting', 'Réunion', 'Сустрэча'), options.language))],
    ['URL', `${options.publicUrl}/r`],
    ...(contact?.email ? [organizer(contact.name, contact.email)] : []),
    ['END', 'VEVENT'],
  ]
}

const organizer = (name: string | null | undefined, email: string): Property => [
  name ? `ORGANIZER;CN=${parameter(name)}` : 'ORGANIZER',
  `mailto:${email}`,
]

const optional = (name: string, value: string | null | undefined): Property[] =>
  value ? [[name, text(value)]] : []

/** What the meeting and its items say alike. */
const about = (meeting: CalendarMeeting, { method, language, publicUrl, now }: CalendarOptions) => ({
  uid: (id: string): string => `${id}@${new URL(publicUrl).hostname}`,
  language: `;LANGUAGE=${language}`,
  timeZone: meeting.timeZone,
  meeting: meeting.id,
  category: text(say(t('Programme', 'Programme', 'Праграма'), language)),
  all: [
    ['DTSTAMP', `${compact(now.toISOString())}Z`],
    ['SEQUENCE', String(meeting.calendarSequence ?? 0)],
    ['STATUS', method === 'CANCEL' ? 'CANCELLED' : statusOf(meeting.meetingStatus)],
    // Who sees a colleague's calendar need not see whom that colleague meets.
    ['CLASS', 'PRIVATE'],
  ] satisfies Property[] as Property[],
})
export type About = ReturnType<typeof about>

const statusOf = (meetingStatus: string): string => {
  if (meetingStatus === 'cancelled') return 'CANCELLED'
  return meetingStatus === 'planned' || meetingStatus === 'postponed' ? 'TENTATIVE' : 'CONFIRMED'
}
