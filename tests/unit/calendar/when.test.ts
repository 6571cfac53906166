import { describe, expect, it } from 'vitest'
import { whenSaid } from '../../../src/calendar/when.ts'

const span = { startsAt: '2026-10-06T07:00:00.000Z', endsAt: '2026-10-06T16:30:00.000Z' }

describe('when something is, in words', () => {
  it.each([
    ['en', 'Tuesday, 6 October 2026, 09:00–18:30 (Europe/Paris, UTC+02:00)'],
    ['fr', 'mardi 6 octobre 2026, 09:00–18:30 (Europe/Paris, UTC+02:00)'],
    ['be', 'аўторак, 6 кастрычніка 2026 г., 09:00–18:30 (Europe/Paris, UTC+02:00)'],
    ['de', 'Tuesday, 6 October 2026, 09:00–18:30 (Europe/Paris, UTC+02:00)'],
  ] as const)('is said in %s by the clocks of the place', (language, said) => {
    expect(whenSaid(span, 'Europe/Paris', language)).toBe(said)
  })

  it('names both days when there are two there, though they are one in UTC', () => {
    const night = { startsAt: '2026-10-06T18:00:00.000Z', endsAt: '2026-10-06T21:00:00.000Z' }
    expect(whenSaid(night, 'Asia/Tbilisi', 'en')).toBe(
      'Tuesday, 6 October 2026, 22:00 – Wednesday, 7 October 2026, 01:00 (Asia/Tbilisi, UTC+04:00)',
    )
  })

  it('has no times for whole days, and one day when it is one', () => {
    const days = { startsAt: '2026-11-05T23:00:00.000Z', endsAt: '2026-11-07T23:00:00.000Z', allDay: true }
    expect(whenSaid(days, 'Europe/Berlin', 'en')).toBe('Friday, 6 November 2026 – Saturday, 7 November 2026')
    expect(whenSaid({ ...days, endsAt: '2026-11-06T23:00:00.000Z' }, 'Europe/Berlin', 'en')).toBe(
      'Friday, 6 November 2026',
    )
  })

  it('has one time when no end is known', () => {
    expect(whenSaid({ startsAt: span.startsAt }, 'Europe/Vilnius', 'en')).toBe(
      'Tuesday, 6 October 2026, 10:00 (Europe/Vilnius, UTC+03:00)',
    )
  })
})
