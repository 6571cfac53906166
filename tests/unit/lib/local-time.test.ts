import { describe, expect, it } from 'vitest'
import { localDate, localDateTime } from '../../../src/lib/local-time.ts'

describe('a moment at the clocks of a place', () => {
  it.each([
    ['2025-10-06T07:00:00.000Z', 'Europe/Paris', '2025-10-06T09:00:00+02:00'],
    ['2025-12-06T07:00:00.000Z', 'Europe/Paris', '2025-12-06T08:00:00+01:00'],
    ['2025-10-06T23:30:00.000Z', 'Europe/Vilnius', '2025-10-07T02:30:00+03:00'],
    ['2025-10-06T00:30:00.000Z', 'America/New_York', '2025-10-05T20:30:00-04:00'],
    ['2025-12-06T00:00:00.000Z', 'UTC', '2025-12-06T00:00:00+00:00'],
    ['2025-12-06T00:00:00.000Z', 'Asia/Kolkata', '2025-12-06T05:30:00+05:30'],
  ])('%s in %s is %s, and the same moment', (moment, zone, local) => {
    expect(localDateTime(moment, zone)).toBe(local)
    expect(new Date(local).toISOString()).toBe(moment)
    expect(localDate(moment, zone)).toBe(local.slice(0, 10))
  })
})
