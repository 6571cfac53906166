import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashOfToken, linkKey, tokenOf } from '../../../src/links/token.ts'
import { eraseOwn } from '../../../src/rsvp/erase-own.ts'
import { exportOwn } from '../../../src/rsvp/export-own.ts'
import type { RawPerson } from '../../../src/rsvp/people.ts'
import { respond } from '../../../src/rsvp/respond.ts'
import { visit } from '../../../src/rsvp/visit.ts'
import { openVerbs, type VerbsHouse } from './verbs-house.ts'
import { coming, inventRoom } from './invited.ts'

let house: VerbsHouse

beforeAll(async () => {
  house = await openVerbs()
})
afterAll(() => house.close())

const delegation = async (places = 5, capacity: number | null = null) => {
  const room = await inventRoom(house.studio.payload, house.deps.key, { capacity })
  const invited = await room.invite({
    name: 'An invented group',
    email: 'coordinator@example.org',
    kind: 'group',
    places,
  })
  const list = (people: RawPerson[]) =>
    respond(house.deps, {
      ...coming(invited.hash),
      answeredBy: { kind: 'coordinator', name: 'Invented Coordinator', email: 'coordinator@example.org' },
      people,
    })
  return { ...room, ...invited, list }
}
const named = (n: number, more: object = {}): RawPerson => ({
  guestName: `Invented Member ${n}`,
  guestEmail: `member${n}@example.org`,
  guestRole: 'member',
  ...more,
})
const linkOf = async (reply: string) => {
  const rows = await house.studio.query(
    "select nonce from links where reply_id = $1 and purpose = 'reply' and revoked_at is null",
    [reply],
  )
  return rows.map(({ nonce }) => hashOfToken(tokenOf(nonce, linkKey(house.deps.key))))
}
const seen = async (hash: string) => (await visit(house.deps, hash, 'en'))!.replies

describe('a coordinator', () => {
  it('answers for a delegation of five with three named and one hold', async () => {
    const { hash, list } = await delegation()
    const outcome = await list([
      named(1, { guestRole: 'headOfDelegation' }),
      named(2),
      named(3, { guestEmail: '' }),
      { isHold: true, guestRole: 'member', namesBy: '2026-09-20' },
    ])
    expect(outcome).toMatchObject({ accepted: true })
    const replies = await seen(hash)
    expect(
      replies.map(({ position, guestName, isHold, seatState }) => [position, guestName, isHold, seatState]),
    ).toEqual([
      [1, 'Invented Member 1', false, 'confirmed'],
      [2, 'Invented Member 2', false, 'confirmed'],
      [3, 'Invented Member 3', false, 'confirmed'],
      [4, null, true, 'confirmed'],
    ])
    expect(replies[3]?.namesBy).toMatch(/^2026-09-20/)
    const mails = await house.studio.query(
      'select kind, "to" from mails where meeting_id = (select meeting_id from replies where id = $1) order by "to"',
      [replies[0]!.id],
    )
    expect(mails).toEqual([
      { kind: 'confirmation', to: 'coordinator@example.org' },
      { kind: 'confirmation', to: 'member1@example.org' },
      { kind: 'confirmation', to: 'member2@example.org' },
    ])
    expect(await linkOf(replies[0]!.id)).toHaveLength(1)
    expect(await linkOf(replies[2]!.id)).toHaveLength(0)
  })

  it('names a hold later, which keeps its seat and place', async () => {
    const { hash, list } = await delegation(5, 2)
    await list([named(1), { isHold: true }])
    const [first, hold] = await seen(hash)
    const seat = () =>
      house.studio.query('select place, state from rsvp.seats where reply_id = $1', [hold!.id])
    const before = await seat()
    await list([{ reply: first!.id }, named(2, { reply: hold!.id })])
    expect((await seen(hash))[1]).toMatchObject({
      id: hold!.id,
      isHold: false,
      guestName: 'Invented Member 2',
      seatState: 'confirmed',
    })
    expect(await seat()).toEqual(before)
    expect(await linkOf(hold!.id)).toHaveLength(1)
    const toFirst = await house.studio.query('select kind from mails where reply_id = $1', [first!.id])
    expect(toFirst).toEqual([{ kind: 'confirmation' }])
  })

  it('withdraws whoever is no longer on the list, and the seat goes on', async () => {
    const { hash, list, invite } = await delegation(2, 2)
    const other = await invite()
    await list([named(1), named(2)])
    await respond(house.deps, coming(other.hash))
    const [, second] = await seen(hash)
    await list([named(1, { reply: (await seen(hash))[0]!.id })])
    expect((await seen(hash)).map(({ partstat, seatState }) => [partstat, seatState])).toEqual([
      ['accepted', 'confirmed'],
      ['declined', 'none'],
    ])
    expect((await seen(other.hash))[0]?.seatState).toBe('confirmed')
    const mails = await house.studio.query('select kind from mails where reply_id = $1 order by queued_at', [
      second!.id,
    ])
    expect(mails).toEqual([{ kind: 'confirmation' }, { kind: 'withdrawal' }])
  })

  it('declines for everybody with an empty list', async () => {
    const { hash, list } = await delegation()
    await list([named(1)])
    await list([])
    expect(await visit(house.deps, hash, 'en')).toMatchObject({
      invitation: { partstat: 'declined' },
      replies: [{ partstat: 'declined' }],
    })
  })

  it('is told what is wrong with each person, under its path, and nothing is stored', async () => {
    const { hash, list } = await delegation(3)
    expect(
      await list([named(1), { guestEmail: 'nonsense', guestRole: 'king', guestName: '' }]),
    ).toMatchObject({
      problem: {
        code: 'invalid-answers',
        errors: expect.arrayContaining([
          expect.objectContaining({ field: 'people.1.guestName', code: 'required' }),
          expect.objectContaining({ field: 'people.1.guestEmail', code: 'invalid-email' }),
          expect.objectContaining({ field: 'people.1.guestRole', code: 'unknown-option' }),
        ]),
      },
    })
    expect(await list([named(1), named(2), named(3), named(4)])).toMatchObject({
      problem: { code: 'too-many-people', status: 422 },
    })
    const other = await delegation()
    await other.list([named(7)])
    const foreign = (await seen(other.hash))[0]!.id
    expect(await list([named(1, { reply: foreign })])).toMatchObject({
      problem: { errors: [{ field: 'people.0.reply', code: 'unknown-option' }] },
    })
    expect(await seen(hash)).toEqual([])
  })

  it('ends the link of a member whose address is replaced', async () => {
    const { hash, list } = await delegation()
    await list([named(1)])
    const [member] = await seen(hash)
    const [before] = await linkOf(member!.id)
    await list([named(1, { reply: member!.id, guestEmail: 'other@example.org' })])
    const [after] = await linkOf(member!.id)
    expect(await visit(house.deps, before!, 'en')).toBeNull()
    expect(await visit(house.deps, after!, 'en')).toMatchObject({ purpose: 'reply' })
  })

  it('hands nothing that a member answered to whoever gets the address after them', async () => {
    const { hash, list } = await delegation()
    await list([named(1)])
    const [member] = await seen(hash)
    const [own] = await linkOf(member!.id)
    const answers = [...coming(own!).people[0]!.answers, { field: 'function', value: 'Deputy' }]
    expect(await respond(house.deps, coming(own!, { answers }))).toMatchObject({ accepted: true })
    const copies = await house.studio.query(
      'select "to", copy_to from mails where link_id is not null and reply_id = $1',
      [member!.id],
    )
    expect(copies.every(({ copy_to: copy }) => copy === null)).toBe(true)

    await list([named(1, { reply: member!.id, guestEmail: 'coordinator@example.org' })])
    const [after] = await linkOf(member!.id)
    const given = await exportOwn(house.deps, { hash: after!, locale: 'en' })
    expect(given?.replies).toHaveLength(1)
    expect(JSON.stringify(given)).not.toMatch(/Iryna Invented|Deputy/)
    expect(
      await house.studio.query('select 1 from sealed_answers where reply_id = $1', [member!.id]),
    ).toEqual([])
  })
})

describe('a member of a delegation', () => {
  it('answers the questions under a link of their own, sees no other member, and keeps it to themselves', async () => {
    const { hash, list } = await delegation()
    await list([named(1), named(2)])
    const [member, other] = await seen(hash)
    const [own] = await linkOf(member!.id)
    expect((await visit(house.deps, own!, 'en'))?.replies.map(({ id }) => id)).toEqual([member!.id])
    expect(
      await respond(
        house.deps,
        coming(own!, {
          answers: [...coming(own!).people[0]!.answers, { field: 'function', value: 'Deputy' }],
        }),
      ),
    ).toMatchObject({ accepted: true })
    expect((await visit(house.deps, own!, 'en'))?.replies[0]).toMatchObject({
      sealedFields: ['nameAsOnId'],
      seatState: 'confirmed',
      answers: expect.arrayContaining([{ field: 'function', value: 'Deputy' }]),
    })
    const forCoordinator = await exportOwn(house.deps, { hash, locale: 'en' })
    expect(forCoordinator?.replies).toHaveLength(2)
    expect(JSON.stringify(forCoordinator)).not.toMatch(/Iryna Invented|Deputy/)
    await list([{ reply: member!.id }, { reply: other!.id }])
    expect(await exportOwn(house.deps, { hash: own!, locale: 'en' })).toMatchObject({
      replies: [
        {
          guestName: 'Invented Member 1',
          sealedAnswers: [{ field: 'nameAsOnId', value: 'Iryna Invented' }],
          answers: expect.arrayContaining([{ field: 'function', value: 'Deputy' }]),
        },
      ],
    })
  })

  it('erases what is theirs; a coordinator erases only those who were named without an address', async () => {
    const { hash, list } = await delegation()
    await list([named(1), named(2, { guestEmail: '' }), { isHold: true }])
    const [member] = await seen(hash)
    const [own] = await linkOf(member!.id)
    await eraseOwn(house.deps, { hash, locale: 'en' })
    expect((await seen(hash)).map(({ id }) => id)).toEqual([member!.id])
    expect(await eraseOwn(house.deps, { hash: own!, locale: 'en' })).toEqual({ accepted: true })
    expect(await seen(hash)).toEqual([])
    const left = await house.studio.query(
      `select (select count(*) from replies where id = $1) + (select count(*) from reply_events where reply_id = $1)
        + (select count(*) from mails where reply_id = $1) + (select count(*) from rsvp.seats where reply_id = $1)
        + (select count(*) from sealed_answers where reply_id = $1) as rows`,
      [member!.id],
    )
    expect(left).toEqual([{ rows: '0' }])
    expect(await visit(house.deps, own!, 'en')).toBeNull()
    expect(
      await house.studio.query('select action from audit where subject = $1', [`replies/${member!.id}`]),
    ).toEqual([{ action: 'reply.erased' }])
  })
})
