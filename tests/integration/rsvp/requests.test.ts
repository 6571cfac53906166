import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashOfToken, linkKey, tokenOf } from '../../../src/links/token.ts'
import { answer } from '../../../src/rsvp/answer.ts'
import { confirmAddress } from '../../../src/rsvp/confirm-address.ts'
import { fillFreeSeats } from '../../../src/rsvp/fill-free-seats.ts'
import { respond } from '../../../src/rsvp/respond.ts'
import { visit } from '../../../src/rsvp/visit.ts'
import { withdraw } from '../../../src/rsvp/withdraw.ts'
import { coming, enoughAnswers, inventRoom } from './invited.ts'
import { enough, openVerbs, type VerbsHouse } from './verbs-house.ts'

let house: VerbsHouse

beforeAll(async () => {
  house = await openVerbs()
})
afterAll(() => house.close())

const key = () => linkKey(house.deps.key)
const linkTo = async (reply: string, purpose: string) => {
  const [row] = await house.studio.query('select nonce from links where reply_id = $1 and purpose = $2', [
    reply,
    purpose,
  ])
  return hashOfToken(tokenOf(row?.['nonce'], key()))
}
const mailsOf = async (reply: string) =>
  (await house.studio.query('select kind from mails where reply_id = $1 order by queued_at', [reply])).map(
    ({ kind }) => kind,
  )
const desk = (method: string, path: string, body?: unknown) =>
  house.studio.rest(method, `/replies${path}`, body, 'meetingManager')
const historyOf = async (reply: string) =>
  (await desk('GET', `/${reply}/history`)).body.events.map(
    ({ eventType }: { eventType: string }) => eventType,
  )

/** The published form with a question for an address, as delivery would answer it. */
const withAddress = () => ({
  ...house.deps,
  findForm: async (...asked: Parameters<typeof house.deps.findForm>) => {
    const form = await house.deps.findForm(...asked)
    return (
      form && {
        ...form,
        fields: [...form.fields, { blockType: 'email' as const, id: 'email', name: 'email' }],
      }
    )
  },
})
const ask = async (email?: string) => {
  const submissionData = email ? [...enough, { field: 'email', value: email }] : enough
  const outcome = await answer(email ? withAddress() : house.deps, {
    form: 'paris-2025',
    submissionData,
    locale: 'fr',
    channel: 'web',
  })
  if (!outcome.accepted) throw new Error(outcome.problem.code)
  return outcome
}
const stateOf = async (reply: string) =>
  (
    await house.studio.query('select review_state, seat_state, partstat from replies where id = $1', [reply])
  )[0]

describe('a request without an invitation', () => {
  it('is shown to staff after its sender confirmed the address, and takes a seat when they accept it', async () => {
    const { reference, addressCheck } = await ask('asking@example.org')
    expect(addressCheck).toBe(true)
    expect(await stateOf(reference)).toMatchObject({ review_state: 'unconfirmed', seat_state: 'none' })
    expect(await mailsOf(reference)).toEqual(['addressCheck'])
    const hash = await linkTo(reference, 'request')
    expect(await visit(house.deps, hash, 'fr')).toMatchObject({
      purpose: 'request',
      invitation: null,
      category: null,
    })
    expect(await stateOf(reference)).toMatchObject({ review_state: 'unconfirmed' })
    for (const _ of ['once', 'twice'])
      expect(await confirmAddress(house.deps, { hash, locale: 'fr' })).toEqual({ accepted: true, reference })
    expect(await stateOf(reference)).toMatchObject({ review_state: 'requested', seat_state: 'none' })
    expect(await mailsOf(reference)).toEqual(['addressCheck', 'requestReceived'])

    expect(await desk('POST', `/${reference}/review`, { decision: 'accept' })).toMatchObject({ status: 200 })
    expect(await stateOf(reference)).toMatchObject({ review_state: 'accepted', seat_state: 'confirmed' })
    expect(await mailsOf(reference)).toEqual(['addressCheck', 'requestReceived', 'confirmation'])
    expect(await historyOf(reference)).toEqual(['answered', 'addressConfirmed', 'accepted', 'seated'])
    const { events } = (await desk('GET', `/${reference}/history`)).body
    expect(events[2]).toMatchObject({ actor: expect.any(String), actorName: 'meetingManager' })
    expect(
      await house.studio.query('select action from audit where subject = $1', [`replies/${reference}`]),
    ).toEqual([{ action: 'reply.accepted' }])

    const own = await linkTo(reference, 'reply')
    expect(await respond(house.deps, coming(own))).toMatchObject({
      replies: [{ id: reference, seatState: 'confirmed' }],
    })
    await withdraw(house.deps, { hash: own, locale: 'fr' })
    expect(await stateOf(reference)).toMatchObject({ partstat: 'declined', seat_state: 'none' })
  })

  it('goes straight to staff when the form asks for no address, and is refused with a mail only to an address', async () => {
    const { reference, addressCheck } = await ask()
    expect(addressCheck).toBe(false)
    expect(await stateOf(reference)).toMatchObject({ review_state: 'requested' })
    await desk('POST', `/${reference}/review`, { decision: 'refuse' })
    expect(await stateOf(reference)).toMatchObject({ review_state: 'refused', seat_state: 'none' })
    expect(await mailsOf(reference)).toEqual([])
    const other = await ask('refused@example.org')
    await desk('POST', `/${other.reference}/review`, { decision: 'refuse' })
    expect(await mailsOf(other.reference)).toEqual(['addressCheck', 'requestRefused'])
    expect(await historyOf(other.reference)).toEqual(['answered', 'refused'])
  })

  it('accepted in the admin’s own form has the same consequences', async () => {
    const { reference } = await ask()
    await house.studio.rest('PATCH', `/replies/${reference}`, { reviewState: 'accepted' }, 'meetingManager')
    expect(await stateOf(reference)).toMatchObject({ review_state: 'accepted', seat_state: 'confirmed' })
  })

  it('is stored once under one key', async () => {
    const submission = {
      form: 'paris-2025',
      submissionData: enough,
      locale: 'en',
      channel: 'api',
      idempotencyKey: randomUUID(),
    } as const
    const first = await answer(house.deps, submission)
    expect(await answer(house.deps, submission)).toEqual(first)
    expect(await answer(house.deps, { ...submission, locale: 'fr' })).toMatchObject({
      problem: { code: 'idempotency-key-reused' },
    })
  })
})

describe('the desk', () => {
  it.each(['editor', 'translator', 'campaignOfficer', undefined] as const)(
    'is closed for %s',
    async (role) => {
      const { reference } = await ask()
      for (const [method, path, body] of [
        ['POST', `/${reference}/review`, { decision: 'accept' }],
        ['POST', '/enter', {}],
        ['GET', `/${reference}/history`, undefined],
      ] as const)
        expect((await house.studio.rest(method, `/replies${path}`, body, role)).status).toBe(403)
      expect(await stateOf(reference)).toMatchObject({ review_state: 'requested' })
    },
  )

  it('enters an answer that came by telephone, with channel and actor, after the deadline too', async () => {
    const room = await inventRoom(house.studio.payload, house.deps.key, { capacity: 1 })
    const { invitation, hash } = await room.invite({ closesAt: '2020-01-01T00:00:00Z' })
    const entry = {
      invitation,
      channel: 'phone',
      locale: 'en',
      idempotencyKey: randomUUID(),
      people: [{ answers: enoughAnswers }],
    }
    const { status, body } = await desk('POST', '/enter', entry)
    expect([status, body]).toMatchObject([
      200,
      { replies: [{ partstat: 'accepted', seatState: 'confirmed', reviewState: 'accepted' }] },
    ])
    const [reply] = await house.studio.query('select * from replies where id = $1', [body.replies[0].id])
    expect(reply).toMatchObject({ channel: 'phone', answered_by_kind: 'staff' })
    const { events } = (await desk('GET', `/${reply!['id']}/history`)).body
    expect(events[0]).toMatchObject({ eventType: 'answered', channel: 'phone', actor: expect.any(String) })
    expect(await desk('POST', '/enter', entry)).toMatchObject({ status: 200, body })
    expect(await visit(house.deps, hash, 'en')).toMatchObject({ replies: [{ revision: 1 }] })
    expect(
      await house.studio.query('select action, detail from audit where subject = $1', [
        `replies/${reply!['id']}`,
      ]),
    ).toEqual([{ action: 'reply.entered', detail: 'phone' }])
  })

  it('enters for somebody whose letter had no link yet, and for somebody uninvited', async () => {
    const room = await inventRoom(house.studio.payload, house.deps.key)
    const { invitation } = await room.invite()
    await house.studio.query('delete from links where invitation_id = $1', [invitation])
    const how = { channel: 'paper', locale: 'en' }
    expect(
      await desk('POST', '/enter', {
        ...how,
        invitation,
        idempotencyKey: randomUUID(),
        people: [{ answers: enoughAnswers }],
      }),
    ).toMatchObject({ status: 200, body: { replies: [{ seatState: 'confirmed' }] } })
    expect(
      await desk('POST', '/enter', {
        ...how,
        form: 'paris-2025',
        idempotencyKey: randomUUID(),
        submissionData: enough,
      }),
    ).toMatchObject({ status: 200, body: { replies: [{ reviewState: 'accepted', seatState: 'confirmed' }] } })
  })

  it('is told what is wrong as a problem', async () => {
    expect(await desk('POST', '/enter', { channel: 'web' })).toMatchObject({
      status: 400,
      body: { code: 'invalid-request' },
    })
    expect(
      await desk('POST', '/enter', {
        invitation: randomUUID(),
        channel: 'phone',
        idempotencyKey: 'k',
        people: [{}],
      }),
    ).toMatchObject({ status: 404, body: { code: 'not-found' } })
    expect(await desk('POST', `/${randomUUID()}/review`, { decision: 'accept' })).toMatchObject({
      status: 404,
    })
    expect(await desk('POST', `/${randomUUID()}/review`, { decision: 'maybe' })).toMatchObject({
      status: 400,
    })
  })
})

describe('a room that became larger', () => {
  it('is filled from the waiting list, in order, and everybody who got in is told', async () => {
    const room = await inventRoom(house.studio.payload, house.deps.key, { capacity: 1 })
    const guests = [await room.invite(), await room.invite(), await room.invite(), await room.invite()]
    for (const { hash } of guests) await respond(house.deps, coming(hash))
    await house.studio.query('update rsvp.pools set capacity = 3 where pool = $1', [
      `meeting/${room.meeting}`,
    ])
    const newcomer = await room.invite()
    await respond(house.deps, coming(newcomer.hash))
    expect((await visit(house.deps, newcomer.hash, 'en'))?.replies[0]?.seatState).toBe('waiting')
    expect(await fillFreeSeats(house.studio.payload)).toBe(2)
    const states = []
    for (const { hash } of [...guests, newcomer])
      states.push((await visit(house.deps, hash, 'en'))?.replies[0]?.seatState)
    expect(states).toEqual(['confirmed', 'confirmed', 'confirmed', 'waiting', 'waiting'])
    expect(
      await house.studio.query("select count(*) from mails where kind = 'promotion' and meeting_id = $1", [
        room.meeting,
      ]),
    ).toEqual([{ count: '2' }])
    expect(await fillFreeSeats(house.studio.payload)).toBe(0)
  })
})
