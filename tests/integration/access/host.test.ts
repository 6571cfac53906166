import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Asker } from './accounts.ts'
import { attempts, everything, openTwoMeetings, type TwoMeetings } from './two-meetings.ts'

let two: TwoMeetings
let host: Asker

beforeAll(async () => {
  two = await openTwoMeetings()
  host = await two.accounts.member({ roles: ['hostLiaison'], meetings: [two.own] })
}, 120_000)
afterAll(() => two.house.close())

describe('a host liaison', () => {
  it('does nothing with the guests of another meeting, over any address', async () => {
    const before = await everything(two)
    for (const [name, [method, path, body]] of Object.entries(attempts(two))) {
      const { status } = await host.rest(method, path, body)
      expect([name, [400, 403, 404].includes(status)]).toEqual([name, true])
    }
    expect(await everything(two)).toBe(before)
  })

  it('sees of the own meeting its agenda, its numbers and the list of the door', async () => {
    const here = await two.accounts.member({ roles: ['hostLiaison'], meetings: [two.house.meeting] })
    expect((await here.rest('GET', '/meetings?draft=true')).body.docs).toHaveLength(1)
    const { body: agenda } = await here.rest('GET', '/agenda-items?draft=true&limit=100&depth=0')
    expect(agenda.totalDocs).toBeGreaterThan(0)
    expect(new Set(agenda.docs.map((item: { meeting: string }) => item.meeting))).toEqual(
      new Set([two.house.meeting]),
    )
    const { body } = await here.rest('GET', `/meetings/${two.house.meeting}/attendance?needs=true`)
    expect(body).toMatchObject({ needs: null, requests: [], holds: [], notAnswered: [] })
    expect(body.answers.answers).toBeTypeOf('number')
    expect(JSON.stringify(body)).not.toContain('Invented')
    expect((await here.rest('GET', `/meetings/${two.house.meeting}/exports/checkin?format=csv`)).status).toBe(
      200,
    )
    for (const purpose of ['accreditation', 'interpreters', 'badges', 'participants'])
      expect(
        (await here.rest('GET', `/meetings/${two.house.meeting}/exports/${purpose}?format=csv`)).status,
      ).toBe(403)
    for (const slug of [
      'people',
      'documents',
      'forms',
      'news',
      'prisoner-profiles',
      'replies',
      'invitations',
      'audit',
      'translations',
    ])
      expect([slug, (await here.rest('GET', `/${slug}`)).status]).toEqual([slug, 403])
    expect(
      (await here.rest('PATCH', `/meetings/${two.house.meeting}?locale=en`, { title: 'X' })).status,
    ).toBe(403)
  })

  it('sees nothing while no meeting is named', async () => {
    const lost = await two.accounts.member({ roles: ['hostLiaison'] })
    expect((await lost.rest('GET', '/meetings?draft=true')).status).toBe(403)
    expect((await lost.rest('GET', `/meetings/${two.house.meeting}/attendance`)).status).toBe(404)
  })
})
