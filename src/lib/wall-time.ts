import { localDate, localDateTime } from './local-time.ts'

const day = 86_400_000

/** The clock of a zone at a moment, without an offset: `2025-10-06T09:00:00`. */
export const wallTime = (moment: string, timeZone: string): string =>
  localDateTime(moment, timeZone).slice(0, 19)

/**
 * The moment (ISO 8601, UTC) at which the clocks of an IANA zone show a time. When clocks go back a time comes twice:
 * the first is meant (RFC 5545 3.3.5). One that is skipped is read with the offset before the gap, as there.
 */
export const momentAt = (wall: string, timeZone: string): string => {
  const asUtc = Date.parse(`${wall}Z`)
  const before = asUtc - offsetAt(asUtc - day, timeZone)
  const after = asUtc - offsetAt(asUtc + day, timeZone)
  const fitting = [before, after].filter((at) => wallTime(iso(at), timeZone) === wall)
  return iso(fitting.length > 0 ? Math.min(...fitting) : before)
}

/** Whole days from one date to another. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / day

/** The same time on the clock so many days later, in another zone if there is one. */
export const shifted = (moment: string, days: number, from: string, to = from): string => {
  const date = iso(Date.parse(localDate(moment, from)) + days * day).slice(0, 10)
  return momentAt(`${date}${wallTime(moment, from).slice(10)}`, to)
}

const iso = (at: number): string => new Date(at).toISOString()

const offsetAt = (at: number, timeZone: string): number =>
  Date.parse(`${wallTime(iso(at), timeZone)}Z`) - Math.floor(at / 1000) * 1000
