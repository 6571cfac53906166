import type { About } from './entry.ts'
import { text, type Property } from './lines.ts'
import { moments } from './span.ts'

/** An item of the programme that a guest has signed up for. */
export type CalendarItem = {
  id: string
  title: string
  startsAt: string
  endsAt?: string | null | undefined
  place?: string | null | undefined
}

/** An event of its own, because it has its own time and may be given up alone; it names the meeting it belongs to. */
export const agendaEvent = (
  { id, title, startsAt, endsAt, place }: CalendarItem,
  { uid, language, all, category, meeting, timeZone }: About,
): Property[] => [
  ['BEGIN', 'VEVENT'],
  ['UID', uid(id)],
  ...all,
  ...moments(startsAt, endsAt ?? null, timeZone),
  [`SUMMARY${language}`, text(title)],
  ...(place ? [[`LOCATION${language}`, text(place)] as const] : []),
  [`CATEGORIES${language}`, category],
  ['RELATED-TO;RELTYPE=PARENT', uid(meeting)],
  ['END', 'VEVENT'],
]
