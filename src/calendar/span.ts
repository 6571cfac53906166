import { localDate } from '../lib/local-time.ts'
import type { Property } from './lines.ts'
import { zoned } from './zone.ts'

/** From one moment to a later one; without a later one the entry has only a beginning (RFC 5545 3.6.1). */
export const moments = (startsAt: string, endsAt: string | null, timeZone: string): Property[] => {
  const [start, from] = zoned(startsAt, timeZone)
  if (endsAt === null || Date.parse(endsAt) <= Date.parse(startsAt)) return [[`DTSTART${start}`, from]]
  const [end, until] = zoned(endsAt, timeZone)
  return [
    [`DTSTART${start}`, from],
    [`DTEND${end}`, until],
  ]
}

/** Whole days of the place; the end is the first day after (RFC 5545 3.6.1). A meeting until midnight ends before. */
export const dates = (startsAt: string, endsAt: string, timeZone: string): Property[] => {
  const first = localDate(startsAt, timeZone)
  const lastMoment = new Date(Date.parse(endsAt) - 1).toISOString()
  const last = [first, localDate(lastMoment, timeZone)].sort().at(-1) ?? first
  const after = new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  return [
    ['DTSTART;VALUE=DATE', first.replaceAll('-', '')],
    ['DTEND;VALUE=DATE', after.replaceAll('-', '')],
  ]
}
