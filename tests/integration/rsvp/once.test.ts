import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { respond } from '../../../src/rsvp/respond.ts'
import { coming, declining, lookIn } from './invited.ts'
import { openVerbs, type VerbsHouse } from './verbs-house.ts'

let house: VerbsHouse
let look: ReturnType<typeof lookIn>

beforeAll(async () => {
  house = await openVerbs()
  look = lookIn(house)
})
afterAll(() => house.close())

describe('the same answer under the same key', () => {
  it('is stored once and answered alike', async () => {
    const { invite } = await look.room()
    const { hash } = await invite()
    const answer = coming(hash)
    const first = await respond(house.deps, answer)
    expect(await respond(house.deps, answer)).toEqual(first)
    expect(await look.replyOf(hash)).toMatchObject({ revision: 1 })
    expect(await look.mailsOf((await look.replyOf(hash)).id)).toEqual(['confirmation'])
  })

  it('is refused with another body', async () => {
    const { invite } = await look.room()
    const { hash } = await invite()
    const answer = coming(hash)
    await respond(house.deps, answer)
    expect(await respond(house.deps, { ...answer, people: declining(hash).people })).toMatchObject({
      problem: { code: 'idempotency-key-reused', status: 422 },
    })
    expect(await look.replyOf(hash)).toMatchObject({ partstat: 'accepted', revision: 1 })
  })

  it('may be sent again corrected, when it was refused', async () => {
    const { invite } = await look.room()
    const { hash } = await invite()
    const answer = coming(hash)
    expect(await respond(house.deps, { ...answer, people: [{ answers: [], items: [] }] })).toMatchObject({
      accepted: false,
    })
    expect(await respond(house.deps, answer)).toMatchObject({ accepted: true })
  })

  it('sent at the same time is stored once, and each is told the same', async () => {
    const { invite } = await look.room()
    const { hash } = await invite()
    const answer = coming(hash)
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => respond(house.deps, answer)))
    for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0])
    expect(outcomes[0]).toMatchObject({ accepted: true })
    expect(await look.replyOf(hash)).toMatchObject({ revision: 1 })
  })

  it('waits a moment for one in progress and then says so', async () => {
    const { invite } = await look.room()
    const { hash } = await invite()
    const answer = coming(hash)
    const blocker = new pg.Client({ connectionString: house.database.ownerUrl })
    await blocker.connect()
    await blocker.query('begin')
    await blocker.query("insert into rsvp.idempotency_keys (scope, key, body_hash) values ($1, $2, '')", [
      hash,
      answer.idempotencyKey,
    ])
    expect(await respond(house.deps, answer)).toMatchObject({
      problem: { code: 'answer-in-progress', status: 409 },
    })
    await blocker.query('rollback')
    await blocker.end()
    expect(await respond(house.deps, answer)).toMatchObject({ accepted: true })
  })
})
