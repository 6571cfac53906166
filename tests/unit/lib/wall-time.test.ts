import { describe, expect, it } from 'vitest'
import { daysBetween, momentAt, shifted, wallTime } from '../../../src/lib/wall-time.ts'

describe('a time on the clock', () => {
  it.each([
    ['2025-07-01T09:00:00', 'Europe/Paris', '2025-07-01T07:00:00.000Z'],
    ['2025-12-01T09:00:00', 'Europe/Paris', '2025-12-01T08:00:00.000Z'],
    ['2025-07-01T09:00:00', 'America/New_York', '2025-07-01T13:00:00.000Z'],
    ['2025-07-01T09:00:00', 'Pacific/Auckland', '2025-06-30T21:00:00.000Z'],
    ['2025-07-01T09:00:00', 'UTC', '2025-07-01T09:00:00.000Z'],
  ])('%s in %s is %s', (wall, zone, moment) => {
    expect(momentAt(wall, zone)).toBe(moment)
    expect(wallTime(moment, zone)).toBe(wall)
  })

  it('is the first of two when clocks go back', () => {
    expect(momentAt('2025-10-26T02:30:00', 'Europe/Paris')).toBe('2025-10-26T00:30:00.000Z')
  })

  it('is read with the old offset when clocks skip it', () => {
    expect(momentAt('2025-03-30T02:30:00', 'Europe/Paris')).toBe('2025-03-30T01:30:00.000Z')
  })

  it('stays the same when a day moves over the change of clocks and into another zone', () => {
    expect(shifted('2025-10-06T07:00:00.000Z', 28, 'Europe/Paris')).toBe('2025-11-03T08:00:00.000Z')
    expect(shifted('2025-10-06T07:00:00.000Z', 28, 'Europe/Paris', 'Europe/Vilnius')).toBe(
      '2025-11-03T07:00:00.000Z',
    )
  })

  it('counts days over the change of clocks', () => {
    expect(daysBetween('2025-10-25', '2025-10-27')).toBe(2)
    expect(daysBetween('2025-10-27', '2025-10-25')).toBe(-2)
  })
})
