import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Asker } from './accounts.ts'
import { attempts, everything, openTwoMeetings, type TwoMeetings } from './two-meetings.ts'

let two: TwoMeetings
let manager: Asker
let everywhere: Asker

beforeAll(async () => {
  two = await openTwoMeetings()
  manager = await two.accounts.member({ roles: ['meetingManager'], meetings: [two.own] })
  everywhere = await two.accounts.member({ roles: ['meetingManager'], allMeetings: true })
}, 120_000)
afterAll(() => two.house.close())

describe('a manager of one meeting', () => {
  it('does nothing with the guests of another, over any address', async () => {
    const before = await everything(two)
    for (const [name, [method, path, body]] of Object.entries(attempts(two))) {
      const { status, body: answer } = await manager.rest(method, path, body)
      const isEmpty = status === 200 && Array.isArray(answer?.docs) && answer.docs.length === 0
      expect([name, isEmpty || [400, 403, 404, 409].includes(status)]).toEqual([name, true])
      expect([name, (await everything(two)) === before]).toEqual([name, true])
    }
  })

  it.each(['invitations', 'replies', 'mails', 'reply-events', 'sealed-answers'])(
    'finds none of the other’s %s',
    async (slug) => {
      expect((await everywhere.rest('GET', `/${slug}`)).body.totalDocs).toBeGreaterThan(0)
      expect((await manager.rest('GET', `/${slug}`)).body.totalDocs).toBe(0)
      expect((await manager.rest('GET', `/${slug}/count`)).body.totalDocs).toBe(0)
    },
  )

  it('selects, releases, reminds and retries nothing of the other', async () => {
    const before = await everything(two)
    const [ids, mails] = [[two.theirs['invitation']], [two.theirs['mail']]]
    for (const [verb, body] of [
      ['hold', { ids }],
      ['hold', { meeting: two.house.meeting }],
      ['release', { ids }],
      ['release', { meeting: two.house.meeting }],
      ['remind', { meeting: two.house.meeting, dryRun: false }],
      ['retry', { mails }],
      ['retry', { ids }],
      ['retry', { meeting: two.house.meeting }],
    ] as const) {
      const answer = await manager.rest('POST', `/invitations/${verb}`, body)
      expect(JSON.stringify(answer.body)).not.toContain('Invented group')
      expect([verb, body, (await everything(two)) === before]).toEqual([verb, body, true])
    }
  })

  it('cannot be tricked over GraphQL', async () => {
    const before = await everything(two)
    const { invitation, reply } = two.theirs
    const { data } = await manager.graphql(
      `{ a: Invitations { totalDocs } b: Replies { totalDocs } c: Invitation(id: "${invitation}") { name } d: Reply(id: "${reply}") { guestName } }`,
    )
    expect(data).toEqual({ a: { totalDocs: 0 }, b: { totalDocs: 0 }, c: null, d: null })
    const { errors } = await manager.graphql(
      `mutation { updateInvitation(id: "${invitation}", data: { notes: "x" }) { id } }`,
    )
    expect(errors).toHaveLength(1)
    expect(await everything(two)).toBe(before)
  })

  it('does in the own meeting what the other is refused', async () => {
    const category = (
      await manager.rest('POST', '/registration-categories?locale=en', {
        label: 'Own',
        kind: 'press',
        meeting: two.own,
      })
    ).body.doc
    expect(category).toMatchObject({ label: 'Own' })
    const invitation = {
      name: 'Own guest',
      meeting: two.own,
      category: category.id,
      language: 'en',
      addresseeKind: 'person',
    }
    const { status, body } = await manager.rest('POST', '/invitations', invitation)
    expect(status).toBe(201)
    expect(
      (await manager.rest('PATCH', `/invitations/${body.doc.id}`, { meeting: two.house.meeting })).status,
    ).toBe(403)
    expect((await manager.rest('GET', `/meetings/${two.own}/attendance`)).status).toBe(200)
    const item = await manager.rest('POST', '/agenda-items?locale=en', {
      title: 'Own item',
      meeting: two.own,
    })
    expect(item.status).toBe(201)
    expect(
      (
        await manager.rest('PATCH', `/agenda-items/${item.body.doc.id}?locale=en`, {
          meeting: two.house.meeting,
        })
      ).status,
    ).toBe(403)
    expect((await manager.rest('PATCH', `/meetings/${two.own}?locale=en`, { capacity: 30 })).status).toBe(200)
  })

  it('manages the meeting that they open', async () => {
    const opener = await two.accounts.member({ roles: ['meetingManager'] })
    expect((await opener.rest('PATCH', `/meetings/${two.own}?locale=en`, { capacity: 31 })).status).toBe(403)
    const { body } = await opener.rest('POST', '/meetings?locale=en', { title: 'Opened' })
    expect((await opener.rest('PATCH', `/meetings/${body.doc.id}?locale=en`, { capacity: 5 })).status).toBe(
      200,
    )
    expect((await opener.rest('GET', '/users/me')).body.user.meetings).toHaveLength(1)
  })

  it('manages none when the last of the list is deleted', async () => {
    const { body } = await everywhere.rest('POST', '/meetings?locale=en', { title: 'Soon gone' })
    const left = await two.accounts.member({ roles: ['meetingManager'], meetings: [body.doc.id] })
    await two.house.studio.payload.delete({ collection: 'meetings', id: body.doc.id, overrideAccess: true })
    expect((await left.rest('GET', '/replies')).status).toBe(403)
    expect((await left.rest('GET', `/meetings/${two.house.meeting}/attendance`)).status).toBe(404)
  })
})
