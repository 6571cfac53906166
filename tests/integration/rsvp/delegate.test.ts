import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { delegate } from '../../../src/rsvp/delegate.ts'
import { respond } from '../../../src/rsvp/respond.ts'
import { visit } from '../../../src/rsvp/visit.ts'
import { withdraw } from '../../../src/rsvp/withdraw.ts'
import { coming, inventRoom } from './invited.ts'
import { openVerbs, type VerbsHouse } from './verbs-house.ts'

let house: VerbsHouse

beforeAll(async () => {
  house = await openVerbs()
})
afterAll(() => house.close())

const seen = async (hash: string) => (await visit(house.deps, hash, 'en'))!.replies

describe('somebody invited who sends a colleague', () => {
  it('gives the seat back and leaves a draft for staff, who alone invite', async () => {
    const room = await inventRoom(house.studio.payload, house.deps.key, { capacity: 1 })
    const [asked, next] = [await room.invite({ email: 'asked@example.org' }), await room.invite()]
    await respond(house.deps, coming(asked.hash))
    await respond(house.deps, coming(next.hash))
    const to = {
      hash: asked.hash,
      locale: 'fr',
      name: 'Colleague Invented',
      email: 'colleague@example.org',
    } as const
    expect(await delegate(house.deps, { ...to, email: 'x' })).toMatchObject({
      problem: { errors: [{ field: 'email', code: 'invalid-email' }] },
    })
    expect(await delegate(house.deps, to)).toEqual({ accepted: true })
    expect(await visit(house.deps, asked.hash, 'fr')).toMatchObject({
      invitation: { partstat: 'delegated', delegated: true },
      replies: [{ partstat: 'delegated', seatState: 'none' }],
    })
    expect((await seen(next.hash))[0]?.seatState).toBe('confirmed')
    const drafts = await house.studio.query('select * from invitations where delegated_from_id = $1', [
      asked.invitation,
    ])
    expect(drafts).toMatchObject([
      {
        name: 'Colleague Invented',
        email: 'colleague@example.org',
        invite_state: 'draft',
        partstat: 'needsAction',
      },
    ])
    const mails = await house.studio.query(
      'select kind, "to" from mails where invitation_id = $1 order by queued_at',
      [asked.invitation],
    )
    expect(mails.at(-1)).toEqual({ kind: 'delegated', to: 'asked@example.org' })
    expect(
      await house.studio.query('select 1 from mails where "to" = $1', ['colleague@example.org']),
    ).toEqual([])
    expect(await delegate(house.deps, to)).toMatchObject({ problem: { code: 'cannot-delegate' } })
    expect(await respond(house.deps, coming(asked.hash))).toMatchObject({
      problem: { code: 'link-not-found' },
    })
    expect(await withdraw(house.deps, to)).toEqual({ accepted: true })
    expect(await seen(asked.hash)).toMatchObject([{ partstat: 'delegated', seatState: 'none' }])
    expect((await seen(next.hash))[0]?.seatState).toBe('confirmed')
  })

  it('may do so before answering, but not for a whole group', async () => {
    const room = await inventRoom(house.studio.payload, house.deps.key)
    const person = await room.invite()
    const group = await room.invite({ kind: 'group' })
    const colleague = { locale: 'en', name: 'Colleague', email: 'colleague@example.org' } as const
    expect(await delegate(house.deps, { ...colleague, hash: person.hash })).toEqual({ accepted: true })
    expect(await seen(person.hash)).toMatchObject([{ partstat: 'delegated' }])
    expect(await delegate(house.deps, { ...colleague, hash: group.hash })).toMatchObject({
      problem: { code: 'cannot-delegate' },
    })
    expect(await withdraw(house.deps, { ...colleague, hash: '0'.repeat(64) })).toMatchObject({
      problem: { code: 'link-not-found', status: 404 },
    })
  })
})
