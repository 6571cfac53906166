import { describe, expect, it } from 'vitest'
import { read, utc, write } from './reading.ts'

/** A minute or an hour on both sides of each switch of 2026 and 2027, and the days far from any. */
const moments: Record<string, string[]> = {
  'Europe/Paris': [
    '2026-03-29T00:59:00.000Z',
    '2026-03-29T01:00:00.000Z',
    '2026-07-14T10:00:00.000Z',
    '2026-10-24T23:30:00.000Z',
    '2026-10-25T00:30:00.000Z',
    '2026-10-25T01:30:00.000Z',
    '2026-10-25T02:00:00.000Z',
    '2027-01-15T10:00:00.000Z',
  ],
  'Europe/Vilnius': [
    '2026-03-29T00:59:00.000Z',
    '2026-03-29T01:00:00.000Z',
    '2026-10-25T00:59:00.000Z',
    '2026-10-25T01:00:00.000Z',
    '2027-03-28T01:00:00.000Z',
  ],
  'Atlantic/Reykjavik': ['2026-03-29T01:00:00.000Z', '2026-07-01T12:00:00.000Z', '2026-12-01T12:00:00.000Z'],
  'America/New_York': [
    '2026-03-08T06:59:00.000Z',
    '2026-03-08T07:00:00.000Z',
    '2026-03-29T12:00:00.000Z',
    '2026-11-01T05:30:00.000Z',
    '2026-11-01T06:30:00.000Z',
    '2026-11-01T07:30:00.000Z',
  ],
  'Asia/Tbilisi': ['2026-03-29T01:00:00.000Z', '2026-07-01T12:00:00.000Z', '2026-12-01T12:00:00.000Z'],
}

const wallTimes: [zone: string, at: string, wall: string][] = [
  ['Europe/Paris', '2026-03-29T00:59:00.000Z', '2026-03-29T01:59:00'],
  ['Europe/Paris', '2026-03-29T01:00:00.000Z', '2026-03-29T03:00:00'],
  ['Europe/Vilnius', '2026-10-25T02:00:00.000Z', '2026-10-25T04:00:00'],
  ['Atlantic/Reykjavik', '2026-07-01T12:00:00.000Z', '2026-07-01T12:00:00'],
  ['America/New_York', '2026-03-08T07:00:00.000Z', '2026-03-08T03:00:00'],
  ['America/New_York', '2026-12-01T12:00:00.000Z', '2026-12-01T07:00:00'],
  ['Asia/Tbilisi', '2026-07-01T12:00:00.000Z', '2026-07-01T16:00:00'],
]

describe('an entry for the calendar, read back by another program,', () => {
  const cases = Object.entries(moments).flatMap(([zone, list]) => list.map((at) => [zone, at] as const))

  it.each(cases)('in %s means exactly the moment %s', (timeZone, startsAt) => {
    const endsAt = new Date(Date.parse(startsAt) + 90 * 60_000).toISOString()
    const { first } = read(write({ timeZone, startsAt, endsAt }))
    expect(utc(first.startDate)).toBe(startsAt)
    expect(utc(first.endDate)).toBe(endsAt)
  })

  it.each(wallTimes)('in %s shows %s as %s', (timeZone, startsAt, wall) => {
    const { first, zoneId } = read(write({ timeZone, startsAt, endsAt: startsAt }))
    expect(zoneId).toBe(timeZone)
    expect(first.startDate.toString()).toBe(wall)
    expect(first.component.getFirstProperty('dtstart')?.getParameter('tzid')).toBe(timeZone)
  })

  it('says a local time that comes twice in UTC, because readers disagree on which one is meant', () => {
    const first = write({ startsAt: '2026-10-25T00:30:00.000Z' })
    const second = write({ startsAt: '2026-10-25T01:30:00.000Z' })
    expect(first).toContain('\r\nDTSTART:20261025T003000Z\r\n')
    expect(second).toContain('\r\nDTSTART:20261025T013000Z\r\n')
    expect(write({ startsAt: '2026-10-24T23:59:00.000Z' })).toContain(
      'DTSTART;TZID=Europe/Paris:20261025T015900\r\n',
    )
    expect(write({ startsAt: '2026-10-25T02:00:00.000Z' })).toContain(
      'DTSTART;TZID=Europe/Paris:20261025T030000\r\n',
    )
  })

  it('uses UTC without a zone where the place does, or where nobody knows its rules', () => {
    expect(write({ timeZone: 'UTC' })).not.toContain('VTIMEZONE')
    expect(write({ timeZone: 'UTC' })).toContain('DTSTART:20261006T070000Z')
  })
})
