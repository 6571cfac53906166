import { text, written } from '../../calendar/lines.ts'
import { zoneBlock } from '../../calendar/zone.ts'
import { cacheable } from '../answer.ts'
import { Refusal } from '../refusal.ts'
import { answerRest } from '../rest.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { itemEvent, meetingEvent, type PublicItem, type PublicMeeting } from './calendar-event.ts'
import { documentOf, documentsOf, languageIn } from './documents.ts'
import type { Asked, Resource } from './resource.ts'

const type = 'text/calendar; charset=utf-8'

/** `/api/feeds/meetings.ics`: every public meeting, to subscribe to. */
export const meetingsCalendar: Resource = {
  path: '/api/feeds/meetings.ics',
  answer: (snapshot, asked) => {
    const meetings = documentsOf(snapshot, 'meetings', {
      ...languageIn(asked.parameters),
      depth: '0',
      joins: 'false',
    }) as PublicMeeting[]
    const about = aboutOf(snapshot, asked)
    const events = meetings.map((meeting) => written(meetingEvent({ ...about, meeting })))
    return cacheable(calendarOf(titleOf(snapshot, asked), meetings, events), type)
  },
}

/** `/api/feeds/meetings/:id.ics`: a meeting with the public items of its agenda. */
export const meetingCalendar: Resource = {
  path: '/api/feeds/meetings/:name',
  answer: (snapshot, asked) => {
    const [, id] = /^(.+)[.]ics$/.exec(asked.path['name'] ?? '') ?? []
    if (id === undefined) throw new Refusal('not-found')
    const language = { ...languageIn(asked.parameters), depth: '0', joins: 'false' }
    const meeting = documentOf(snapshot, 'meetings', id, language) as PublicMeeting
    const items = documentsOf(snapshot, 'agenda-items', {
      ...language,
      where: { meeting: { equals: id } },
      sort: 'startsAt,id',
    }) as PublicItem[]
    const about = { ...aboutOf(snapshot, asked), meeting }
    const events = [meetingEvent(about), ...items.map((item) => itemEvent(item, about))].map(written)
    return cacheable(calendarOf(meeting.title, [meeting], events), type)
  },
}

const calendarOf = (title: string, meetings: PublicMeeting[], events: string[]): string => {
  const zones = new Set(meetings.map(({ timeZone }) => timeZone))
  return [
    written([
      ['BEGIN', 'VCALENDAR'],
      ['VERSION', '2.0'],
      ['PRODID', '-//Alliance//Meetings//EN'],
      ['CALSCALE', 'GREGORIAN'],
      ['METHOD', 'PUBLISH'],
      // RFC 7986, and the name that most calendars show.
      ['NAME', text(title)],
      ['X-WR-CALNAME', text(title)],
      ['REFRESH-INTERVAL;VALUE=DURATION', 'PT1H'],
    ]),
    ...[...zones].sort().map((zone) => zoneBlock(zone) ?? ''),
    ...events,
    written([['END', 'VCALENDAR']]),
  ].join('')
}

const aboutOf = ({ model }: Snapshot, { parameters, origin }: Asked) => ({
  origin,
  locale: String(parameters['locale'] ?? model.defaultLocale),
})

const titleOf = (snapshot: Snapshot, { parameters }: Asked): string => {
  try {
    const request = { kind: 'global', slug: 'site-settings', parameters: languageIn(parameters) } as const
    return String(JSON.parse(answerRest(snapshot, request).body.toString())['siteName'] ?? 'Meetings')
  } catch (error) {
    if (error instanceof Refusal) return 'Meetings'
    throw error
  }
}
