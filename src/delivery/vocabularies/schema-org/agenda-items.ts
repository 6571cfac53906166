import { documentIn, filled, identityOf, type Reading, type Related } from '../api-document.ts'
import { localDateTime } from '../../../lib/local-time.ts'
import { schemaOrgContext, type Thing } from './thing.ts'

/** What the public API answers of an agenda item, as far as schema.org can say it. */
export type PublicAgendaItem = {
  id: string
  title?: string | null
  kind?: string | null
  startsAt: string
  endsAt?: string | null
  place?: string | null
  speakers?: { person?: Related<{ id: string; name?: string | null }> }[] | null
  languages?: string[] | null
}

/** What an item has from its meeting. */
export type ItsMeeting = { id: string; timeZone: string; eventStatus: string; eventAttendanceMode: string }

const pauses = new Set(['transfer', 'break'])

/** Pauses and journeys are no events. */
export const isEvent = ({ kind }: PublicAgendaItem): boolean => !pauses.has(kind ?? '')

/** A schema.org Event in JSON-LD that is part of the meeting's. */
export const schemaOrgAgendaItem = (
  item: PublicAgendaItem,
  meeting: ItsMeeting,
  reading: Reading,
): Thing => ({
  '@context': schemaOrgContext(reading.language),
  ...agendaEvent(item, meeting, reading),
})

/** The same without a context, to stand inside another node. */
export const agendaEvent = (item: PublicAgendaItem, meeting: ItsMeeting, reading: Reading): Thing =>
  filled<Thing>({
    '@type': 'Event',
    '@id': identityOf(reading, 'agenda-items', item.id),
    name: item.title,
    startDate: localDateTime(item.startsAt, meeting.timeZone),
    endDate: item.endsAt && localDateTime(item.endsAt, meeting.timeZone),
    eventStatus: meeting.eventStatus,
    eventAttendanceMode: meeting.eventAttendanceMode,
    location: item.place ? { '@type': 'Place', name: item.place } : null,
    performer: (item.speakers ?? []).flatMap(({ person }) => speaker(documentIn(person), reading)),
    inLanguage: item.languages,
    superEvent: { '@type': 'Event', '@id': identityOf(reading, 'meetings', meeting.id) },
  })

const speaker = (person: { id: string; name?: string | null } | undefined, reading: Reading): Thing[] =>
  person?.name
    ? [{ '@type': 'Person', '@id': identityOf(reading, 'people', person.id), name: person.name }]
    : []
