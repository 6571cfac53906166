import { documentsIn, filled, identityOf, type Joined, type Reading } from '../api-document.ts'
import { localDate, localDateTime } from '../../../lib/local-time.ts'
import { schemaOrgContext, type Thing } from './thing.ts'
import { agendaEvent, isEvent, type PublicAgendaItem } from './agenda-items.ts'
import { hostsOf, placeOf, type PublicHost, type PublicPlace } from './places-and-hosts.ts'

/** What the public API answers of a meeting, as far as schema.org can say it. */
export type PublicMeeting = PublicPlace & {
  id: string
  title?: string | null
  summary?: string | null
  meetingStatus?: string | null
  startsAt: string
  endsAt: string
  allDay?: boolean | null
  timeZone: string
  hosts?: PublicHost[] | null
  workingLanguages?: string[] | null
  agenda?: Joined<PublicAgendaItem>
}

/** `moved` is another place on the same days, which schema.org does not call rescheduled. */
const statuses: Record<string, string> = { postponed: 'EventPostponed', cancelled: 'EventCancelled' }

/** Parliaments meet in rooms; the model knows no address on the net. */
const attendance = 'https://schema.org/OfflineEventAttendanceMode'

/** A schema.org Event in JSON-LD. Who answered the invitation is no part of it: there is never an `attendee`. */
export const schemaOrgMeeting = (meeting: PublicMeeting, reading: Reading): Thing => {
  const at = meeting.allDay ? localDate : localDateTime
  const eventStatus = `https://schema.org/${statuses[meeting.meetingStatus ?? ''] ?? 'EventScheduled'}`
  const shared = { id: meeting.id, timeZone: meeting.timeZone, eventStatus, eventAttendanceMode: attendance }
  return filled<Thing>({
    '@context': schemaOrgContext(reading.language),
    '@type': 'Event',
    '@id': identityOf(reading, 'meetings', meeting.id),
    name: meeting.title,
    description: meeting.summary,
    startDate: at(meeting.startsAt, meeting.timeZone),
    endDate: at(meeting.endsAt, meeting.timeZone),
    eventStatus,
    eventAttendanceMode: attendance,
    location: placeOf(meeting),
    organizer: hostsOf(meeting.hosts, ['host', 'organiser'], reading),
    sponsor: hostsOf(meeting.hosts, ['supporter'], reading),
    inLanguage: meeting.workingLanguages,
    subEvent: documentsIn(meeting.agenda)
      .filter(isEvent)
      .map((item) => agendaEvent(item, shared, reading)),
  })
}
