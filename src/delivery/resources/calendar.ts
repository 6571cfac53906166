import { text, written } from '../../calendar/lines.ts'
import { zoneBlock } from '../../calendar/zone.ts'
import { cacheable } from '../answer.ts'
import { Refusal } from '../refusal.ts'
import { answerRest } from '../rest.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { itemEvent, meetingEvent, type PublicItem, type PublicMeeting } from './calendar-event.ts'
import { documentOf, documentsOf, languageIn, languageParameters, languageTagIn } from './documents.ts'
import type { Asked, Resource } from './resource.ts'

const type = 'text/calendar; charset=utf-8'

/** `/api/feeds/meetings.ics`: the public meetings to subscribe to, of more than a thousand the latest. */
export const meetingsCalendar: Resource = {
  path: '/api/feeds/meetings.ics',
  parameters: languageParameters,
  answer: (snapshot, asked) => {
    const { documents } = documentsOf(snapshot, 'meetings', {
      ...languageIn(asked.parameters),
      depth: '0',
      joins: 'false',
      sort: '-startsAt,id',
    })
    const meetings = documents as PublicMeeting[]
    const about = aboutOf(snapshot, asked)
    const events = meetings.map((meeting) => written(meetingEvent({ ...about, meeting })))
    return cacheable(calendarOf(titleOf(snapshot, asked), meetings, events), type)
  },
}

/** `/api/feeds/meetings/:id.ics`: a meeting with the public items of its agenda. */
export const meetingCalendar: Resource = {
  path: '/api/feeds/meetings/:name',
  parameters: languageParameters,
  answer: (snapshot, asked) => {
    const [, id] = /^(.+)[.]ics$/.exec(asked.path['name'] ?? '') ?? []
    if (id === undefined) throw new Refusal('not-found')
    const language = { ...languageIn(asked.parameters), depth: '0', joins: 'false' }
    const meeting = documentOf(snapshot, 'meetings', id, language) as PublicMeeting
    const { documents } = documentsOf(snapshot, 'agenda-items', {
      ...language,
      where: { meeting: { equals: id } },
      sort: 'startsAt,id',
    })
    const items = documents as PublicItem[]
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

const aboutOf = (snapshot: Snapshot, { parameters, origin }: Asked) => ({
  origin,
  locale: languageTagIn(snapshot, parameters),
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
