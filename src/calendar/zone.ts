import { tzlib_get_ical_block } from 'timezones-ical-library'
import { localDateTime } from '../lib/local-time.ts'

/**
 * The VTIMEZONE of an IANA zone, or null when the library knows none. The library follows links of the time zone
 * database: asked for Reykjavík it answers Abidjan, whose clocks agree but whose name no guest would know.
 */
export const zoneBlock = (timeZone: string): string | null => {
  const [block] = [tzlib_get_ical_block(timeZone)].flat()
  if (isUtc(timeZone) || !block?.startsWith('BEGIN:VTIMEZONE')) return null
  const named = block.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, (_, name: string) => `${name}:${timeZone}`)
  return `${named.trim().replace(/\r?\n/g, '\r\n')}\r\n`
}

/** A moment (ISO 8601, UTC) as name suffix and value of a property: `;TZID=Europe/Paris` and `20251006T090000`. */
export const zoned = (moment: string, timeZone: string): [suffix: string, value: string] =>
  zoneBlock(timeZone) === null || comesTwice(moment, timeZone)
    ? ['', `${compact(new Date(moment).toISOString())}Z`]
    : [`;TZID=${timeZone}`, compact(localDateTime(moment, timeZone))]

export const compact = (isoDateTime: string): string => isoDateTime.slice(0, 19).replaceAll(/[-:]/g, '')

const isUtc = (timeZone: string): boolean => /^(Etc\/)?UTC$/.test(timeZone)

/**
 * When clocks go back, a local time comes twice. RFC 5545 3.3.5 means the first, some readers take the second; in UTC
 * there is only one.
 */
const comesTwice = (moment: string, timeZone: string): boolean => {
  const wall = (milliseconds: number): string =>
    localDateTime(new Date(milliseconds).toISOString(), timeZone).slice(0, 19)
  const at = Date.parse(moment)
  return [at - 3_600_000, at + 3_600_000].some((other) => wall(other) === wall(at))
}
