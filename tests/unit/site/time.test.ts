import { describe, expect, it } from 'vitest'
import type { AgendaItem } from '../../../src/site/api/types.ts'
import { byDay } from '../../../src/site/meeting/days.ts'
import { sayDay } from '../../../src/site/time/day.ts'
import { phaseOf, sayDays } from '../../../src/site/time/meeting-days.ts'
import { zoneName, zoneOr } from '../../../src/site/time/zones.ts'

const paris = {
  startsAt: '2025-10-05T22:00:00.000Z',
  endsAt: '2025-10-07T21:59:00.000Z',
  timeZone: 'Europe/Paris',
}

describe('days', () => {
  it('are as precise as they are known', () => {
    expect(['2025', '2025-03', '2025-03-07'].map((day) => sayDay(day, 'en'))).toEqual([
      '2025',
      'March 2025',
      '7 March 2025',
    ])
    expect(sayDay('2025-10-06T06:00:00.000Z', 'be')).toBe('6 кастрычніка 2025')
    expect(sayDay('2025-10-06', 'be-Latn')).toBe('6 kastryčnika 2025')
  })

  it('of a meeting are those of the place where it is', () => {
    expect(['en', 'fr', 'be'].map((locale) => sayDays(paris, locale as 'en'))).toEqual([
      '6–7 October 2025',
      '6–7 octobre 2025',
      '6–7 кастрычніка 2025',
    ])
  })

  it('tell whether a meeting is to come, goes on or is over', () => {
    const at = (moment: string) => phaseOf(paris, Date.parse(moment))
    expect([at('2025-10-05T21:59:59Z'), at('2025-10-06T12:00:00Z'), at('2025-10-07T22:00:00Z')]).toEqual([
      'before',
      'during',
      'after',
    ])
  })
})

describe('the programme', () => {
  const items = ['2025-10-06T20:30:00.000Z', '2025-10-06T22:30:00.000Z'].map(
    (startsAt) => ({ startsAt }) as AgendaItem,
  )

  it('falls into days by the clock that the reader chose', () => {
    const days = (zone: string) => byDay(items, zone).map(({ day, items: those }) => [day, those.length])
    expect(days('Europe/Paris')).toEqual([
      ['2025-10-06', 1],
      ['2025-10-07', 1],
    ])
    expect(days('America/New_York')).toEqual([['2025-10-06', 2]])
  })

  it('is told in zones that are offered, and otherwise in that of the place', () => {
    expect(zoneOr('UTC', 'Europe/Paris')).toBe('UTC')
    expect(zoneOr('Mars/Olympus', 'Europe/Paris')).toBe('Europe/Paris')
    expect(zoneName('Europe/Paris', 'fr')).toBe('heure d’Europe centrale')
  })
})
