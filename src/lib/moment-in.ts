import { localDateTime } from './local-time.ts'

/**
 * The moment (ISO 8601, UTC) at which the clocks of an IANA zone show this time (`2031-05-01T09:00`). An hour that is
 * skipped in spring counts as the one after it; of the doubled one in autumn the first is meant.
 */
export const momentIn = (local: string, timeZone: string): string => {
  const asUtc = Date.parse(`${local}Z`)
  const offsetAt = (moment: number): number => {
    const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(
      localDateTime(new Date(moment).toISOString(), timeZone),
    )!
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
  }
  const candidates = [offsetAt(asUtc - 86_400_000), offsetAt(asUtc + 86_400_000)].map(
    (offset) => asUtc - offset,
  )
  const exact = candidates.filter((moment) => moment + offsetAt(moment) === asUtc)
  return new Date(exact.length > 0 ? Math.min(...exact) : Math.max(...candidates)).toISOString()
}
