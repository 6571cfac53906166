import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { open as unsealAll } from '../../../src/rsvp/open.ts'
import { respond } from '../../../src/rsvp/respond.ts'
import { visit } from '../../../src/rsvp/visit.ts'
import { withdraw } from '../../../src/rsvp/withdraw.ts'
import { coming, declining, enoughAnswers, lookIn } from './invited.ts'
import { openVerbs, type VerbsHouse } from './verbs-house.ts'

let house: VerbsHouse
let look: ReturnType<typeof lookIn>

beforeAll(async () => {
  house = await openVerbs()
  look = lookIn(house)
})
afterAll(() => house.close())

describe('a guest with a personal link', () => {
  it('is shown the invitation, answers, and finds the answer again', async () => {
    const { invite } = await look.room({ capacity: 1 })
    const { hash } = await invite({ name: 'Iryna Invented' })
    expect(await visit(house.deps, hash, 'fr')).toMatchObject({
      purpose: 'invitation',
      state: 'open',
      invitation: { name: 'Iryna Invented', partstat: 'needsAction', places: 1 },
      category: { label: 'Delegations' },
      replies: [],
    })
    expect(await respond(house.deps, coming(hash))).toMatchObject({
      accepted: true,
      replies: [{ partstat: 'accepted', reviewState: 'accepted', seatState: 'confirmed' }],
    })
    expect(await visit(house.deps, hash, 'en')).toMatchObject({
      invitation: { partstat: 'accepted' },
      replies: [
        { seatState: 'confirmed', guestName: 'Iryna Invented', sealedFields: ['nameAsOnId'], revision: 1 },
      ],
    })
    const reply = await look.replyOf(hash)
    expect(await look.eventsOf(reply.id)).toEqual(['answered', 'seated'])
    expect(await look.mailsOf(reply.id)).toEqual(['confirmation'])
  })

  it('leaves the proof of which privacy notice was shown', async () => {
    const { invite } = await look.room()
    const { hash } = await invite()
    const outcome = await respond(house.deps, coming(hash))
    const notice = outcome.accepted ? outcome.form.privacyNotice : ''
    expect(notice).toBeTruthy()
    const [row] = await house.studio.query('select notice_hash from replies where id = $1', [
      (await look.replyOf(hash)).id,
    ])
    expect(row?.['notice_hash']).toBe(createHash('sha256').update(notice!).digest('hex'))
  })

  it('need not answer what is asked of those who come when declining, but must say so', async () => {
    const { invite } = await look.room()
    const { hash } = await invite()
    expect(await respond(house.deps, coming(hash, { answers: [] }))).toMatchObject({
      accepted: false,
      problem: {
        code: 'invalid-answers',
        errors: expect.arrayContaining([expect.objectContaining({ field: 'attendance' })]),
      },
    })
    expect((await visit(house.deps, hash, 'en'))?.replies).toEqual([])
    expect(await respond(house.deps, declining(hash))).toMatchObject({
      replies: [{ partstat: 'declined', seatState: 'none' }],
    })
  })

  it('keeps seat, place and sealed answers in a change that leaves the sealed questions empty', async () => {
    const { invite } = await look.room({ capacity: 1 })
    const { hash } = await invite()
    await respond(house.deps, coming(hash))
    const before = await look.replyOf(hash)
    const seatOf = () =>
      house.studio.query('select id, place, state from rsvp.seats where reply_id = $1', [before.id])
    const seat = await seatOf()
    const answers = [
      { field: 'attendance', value: 'accepted' },
      { field: 'publicationChoice', value: 'name' },
      { field: 'function', value: 'Deputy' },
    ]
    await respond(house.deps, coming(hash, { answers }))
    expect(await look.replyOf(hash)).toMatchObject({
      id: before.id,
      revision: 2,
      publication: 'name',
      seatState: 'confirmed',
      sealedFields: ['nameAsOnId'],
      answers: expect.arrayContaining([{ field: 'function', value: 'Deputy' }]),
    })
    expect(await seatOf()).toEqual(seat)
    const opened = await unsealAll(await house.studio.as('administrator'), before.id, house.deps.key)
    expect(opened).toEqual([{ field: 'nameAsOnId', value: 'Iryna Invented' }])
    expect(await look.eventsOf(before.id)).toEqual(['answered', 'seated', 'changed'])
    expect(await look.mailsOf(before.id)).toEqual(['confirmation', 'change'])
  })

  it('replaces a sealed answer by a new one', async () => {
    const { invite } = await look.room()
    const { hash } = await invite()
    await respond(house.deps, coming(hash))
    const answers = enoughAnswers.map((one) =>
      one.field === 'nameAsOnId' ? { ...one, value: 'Maryna Invented' } : one,
    )
    await respond(house.deps, coming(hash, { answers }))
    const opened = await unsealAll(
      await house.studio.as('administrator'),
      (await look.replyOf(hash)).id,
      house.deps.key,
    )
    expect(opened).toEqual([{ field: 'nameAsOnId', value: 'Maryna Invented' }])
  })

  it('answers for one, not for two', async () => {
    const { invite } = await look.room()
    const { hash } = await invite()
    const two = coming(hash)
    expect(await respond(house.deps, { ...two, people: [...two.people, ...two.people] })).toMatchObject({
      problem: { code: 'too-many-people', status: 422 },
    })
  })
})

describe('the deadline', () => {
  const late = '2026-10-01T00:00:00Z'
  it('refuses answers and changes, and takes withdrawals', async () => {
    const { invite } = await look.room({ capacity: 1 })
    const { hash } = await invite({ closesAt: '2026-09-30T22:00:00Z' })
    await respond(look.at('2026-09-30T21:59:59Z'), coming(hash))
    expect(await visit(look.at(late), hash, 'en')).toMatchObject({
      state: 'closed',
      deadline: '2026-09-30T22:00:00.000Z',
    })
    expect(await respond(look.at('2026-09-30T22:00:00Z'), coming(hash))).toMatchObject({
      problem: { code: 'deadline-passed', status: 409 },
      form: { id: expect.any(String) },
    })
    expect(await withdraw(look.at(late), { hash, locale: 'en' })).toEqual({ accepted: true })
    expect((await look.replyOf(hash)).seatState).toBe('none')
  })

  it('may turn late answers into requests, which take no seat', async () => {
    const { invite, categoryNamed } = await look.room({ capacity: 5 })
    const category = await categoryNamed('Late', { latePolicy: 'review', closesAt: '2026-09-30T22:00:00Z' })
    const [early, tardy] = [await invite({}, category.id), await invite({}, category.id)]
    await respond(look.at('2026-09-01T00:00:00Z'), coming(early.hash))
    expect(await visit(look.at(late), tardy.hash, 'en')).toMatchObject({ state: 'late' })
    expect(await respond(look.at(late), coming(tardy.hash))).toMatchObject({
      replies: [{ reviewState: 'requested', seatState: 'none' }],
    })
    expect(await respond(look.at(late), coming(early.hash))).toMatchObject({
      replies: [{ reviewState: 'accepted', seatState: 'confirmed' }],
    })
    await withdraw(look.at(late), { hash: early.hash, locale: 'en' })
    expect(await respond(look.at(late), coming(early.hash))).toMatchObject({
      replies: [{ reviewState: 'requested', seatState: 'none' }],
    })
  })

  it('has not come before the opening', async () => {
    const { invite, categoryNamed } = await look.room()
    const category = await categoryNamed('Soon', { opensAt: '2026-09-01T00:00:00Z' })
    const { hash } = await invite({}, category.id)
    expect(await visit(look.at('2026-08-31T23:59:59Z'), hash, 'en')).toMatchObject({ state: 'notYet' })
    expect(await respond(look.at('2026-08-31T23:59:59Z'), coming(hash))).toMatchObject({
      problem: { code: 'form-not-open' },
    })
  })
})
