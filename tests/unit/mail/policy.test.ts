import { describe, expect, it } from 'vitest'
import { policy, wakingMoment } from '../../../src/mail/policy.ts'

describe('a reminder', () => {
  it.each([
    ['2026-10-06T06:00:00.000Z', 'Europe/Paris', '2026-10-06T06:00:00.000Z'],
    ['2026-10-06T05:59:00.000Z', 'Europe/Paris', '2026-10-06T06:00:00.000Z'],
    ['2026-10-06T17:59:00.000Z', 'Europe/Paris', '2026-10-06T17:59:00.000Z'],
    ['2026-10-06T18:00:00.000Z', 'Europe/Paris', '2026-10-07T06:00:00.000Z'],
    ['2026-10-24T18:00:00.000Z', 'Europe/Paris', '2026-10-25T07:00:00.000Z'],
    ['2026-10-06T06:00:00.000Z', 'America/New_York', '2026-10-06T12:00:00.000Z'],
    ['2026-10-06T20:00:00.000Z', 'Asia/Kathmandu', '2026-10-07T02:15:00.000Z'],
  ])('due at %s leaves by the clocks of %s at %s', (due, zone, leaves) => {
    expect(wakingMoment(new Date(due), zone).toISOString()).toBe(leaves)
  })
})

describe('a mail that is not taken', () => {
  it('is tried again after growing pauses, over about two days', () => {
    expect(policy.pauses.slice(0, 4)).toEqual([60_000, 300_000, 1_800_000, 7_200_000])
    expect([...policy.pauses].sort((a, b) => a - b)).toEqual(policy.pauses)
    expect(policy.pauses.reduce((sum, pause) => sum + pause)).toBeGreaterThan(36 * 3_600_000)
  })

  it('is not taken by a second sender while the first may still speak to a server', () => {
    const longestTalk = 10_000 + 10_000 + 7 * 30_000
    expect(policy.lease).toBeGreaterThan(longestTalk)
  })
})
