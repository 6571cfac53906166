import { createChallenge, solveChallenge, type Challenge, type Solution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { proofsOfWork } from '../../../src/guests/protection/proofs.ts'
import { sealKey } from '../../../src/lib/seal.ts'
import { goodAnswers } from './fixtures.ts'
import { inventedDoor } from './invented-door.ts'

const key = sealKey(Buffer.alloc(32, 3).toString('base64'))
const spent = new Map<string, Date>()
const proofs = proofsOfWork(key, async (proof, expiresAt) => {
  if (spent.has(proof)) return false
  spent.set(proof, expiresAt)
  return true
})
const house = inventedDoor({ proofs })
const { door, site } = house
afterAll(() => door.close())

const challenge = async (): Promise<Challenge> =>
  (await door.inject({ url: '/api/form-submissions/challenge' })).json()
const solved = async (asked: Challenge): Promise<Solution> =>
  (await solveChallenge({ challenge: asked, deriveKey }))!
const inBase64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64')
const send = (altcha?: unknown, headers: Record<string, string> = {}) =>
  door.inject({
    method: 'POST',
    url: '/api/form-submissions?locale=be',
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify({ form: 'invented-meeting', submissionData: goodAnswers, altcha }),
  })

let asked: Challenge
let solution: Solution
beforeAll(async () => {
  asked = await challenge()
  solution = await solved(asked)
})

describe('a proof of work', () => {
  it('is asked of every program, in its language', async () => {
    const answer = await send()
    expect(answer.statusCode).toBe(403)
    expect(answer.json()).toMatchObject({ code: 'proof-needed', title: 'Яшчэ адзін крок' })
  })

  it('lets one answer through, as the widget sends it, and no second one', async () => {
    const before = house.taken.length
    const payload = inBase64({ challenge: asked, solution })
    expect((await send(payload)).statusCode).toBe(201)
    expect((await send(payload)).statusCode).toBe(403)
    expect(house.taken).toHaveLength(before + 1)
  })

  it('is not new because it is spelled otherwise', async () => {
    const { signature = '', ...rest } = asked
    expect(
      (await send({ challenge: { ...rest, signature: signature.toUpperCase() }, solution })).statusCode,
    ).toBe(403)
    expect((await send({ challenge: asked, solution: { ...solution, time: 1 } })).statusCode).toBe(403)
  })

  it('expires ten minutes after it was asked for, and so does the memory of it', async () => {
    const { parameters } = await challenge()
    const left = parameters.expiresAt! - Date.now() / 1000
    expect(left).toBeGreaterThan(590)
    expect(left).toBeLessThan(601)
    const [expiresAt] = [...spent.values()]
    expect(expiresAt?.getTime()).toBe(asked.parameters.expiresAt! * 1000)
    const early = proofsOfWork(
      key,
      async () => true,
      () => Date.now() - 11 * 60_000,
    )
    const old = await early.challenge()
    expect(await early.accept({ challenge: old, solution: await solved(old) })).toBe(false)
  })

  it('made for easier work, or under another key, is refused', async () => {
    const options = {
      algorithm: 'PBKDF2/SHA-256',
      cost: 1,
      counter: 1,
      deriveKey,
      hmacSignatureSecret: 'guessed',
    }
    const own = await createChallenge({ ...options, hmacKeySignatureSecret: 'guessed' })
    expect((await send({ challenge: own, solution: await solved(own) })).statusCode).toBe(403)
    const fresh = await challenge()
    const cheaper = { ...fresh, parameters: { ...fresh.parameters, cost: 1, keyPrefix: '00' } }
    expect((await send({ challenge: cheaper, solution })).statusCode).toBe(403)
    expect((await send({ challenge: fresh, solution })).statusCode).toBe(403)
  })

  it.each([
    null,
    0,
    true,
    '',
    'x',
    '%%%',
    'e30=',
    [],
    {},
    { challenge: {}, solution: {} },
    'A'.repeat(8_000),
  ])('is not %j', async (altcha) => {
    expect((await send(altcha)).statusCode).toBe(403)
  })

  it('is asked of the page of a site only after its network has sent a few', async () => {
    const page = { origin: site, 'sec-fetch-site': 'cross-site', 'x-network': 'network-of-a-site' }
    const codes = []
    for (let index = 0; index < 12; index++) codes.push((await send(undefined, page)).statusCode)
    expect(codes).toEqual([...Array(10).fill(201), 403, 403])
    const { network: _, ...unknown } = { ...page, network: '' }
    expect((await send(undefined, { ...unknown, 'x-network': 'another-network' })).statusCode).toBe(201)
    expect((await send(undefined, { origin: site, 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403)
  })
})
