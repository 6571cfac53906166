import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, hashOfToken, linkKey, readLink, spacedCode } from '../../../src/links/token.ts'
import { confirmAddress } from '../../../src/rsvp/confirm-address.ts'
import { delegate } from '../../../src/rsvp/delegate.ts'
import { eraseOwn } from '../../../src/rsvp/erase-own.ts'
import { exportOwn } from '../../../src/rsvp/export-own.ts'
import { respond } from '../../../src/rsvp/respond.ts'
import { visit } from '../../../src/rsvp/visit.ts'
import { withdraw } from '../../../src/rsvp/withdraw.ts'
import { sizes } from '../../sizes.ts'
import { coming, inventRoom } from './invited.ts'
import { openVerbs, type VerbsHouse } from './verbs-house.ts'

let house: VerbsHouse
let dead: Record<string, string>
let alive: { hash: string; nonce: string; token: string }

beforeAll(async () => {
  house = await openVerbs()
  const room = await inventRoom(house.studio.payload, house.deps.key)
  const [expired, revoked, reissued] = [await room.invite(), await room.invite(), await room.invite()]
  await respond(house.deps, coming(revoked.hash))
  const change = (set: string, id: string) =>
    house.studio.query(`update links set ${set} where id = $1`, [id])
  await change("expires_at = now() - interval '1 second'", expired.id)
  await change('revoked_at = now()', revoked.id)
  await change('revoked_at = now()', reissued.id)
  alive = await room.open(reissued.invitation, { category: room.category })
  const unknown = hashOfToken(randomBytes(24).toString('base64url'))
  dead = { unknown, expired: expired.hash, revoked: revoked.hash, reissued: reissued.hash }
})
afterAll(() => house.close())

const verbs = {
  visit: (hash: string) => visit(house.deps, hash, 'fr'),
  respond: (hash: string) => respond(house.deps, { ...coming(hash), locale: 'fr' }),
  withdraw: (hash: string) => withdraw(house.deps, { hash, locale: 'fr' }),
  delegate: (hash: string) => delegate(house.deps, { hash, locale: 'fr', name: 'x', email: 'x@example.org' }),
  confirmAddress: (hash: string) => confirmAddress(house.deps, { hash, locale: 'fr' }),
  exportOwn: (hash: string) => exportOwn(house.deps, { hash, locale: 'fr' }),
  eraseOwn: (hash: string) => eraseOwn(house.deps, { hash, locale: 'fr' }),
}

/** Every statement the guests' process sends while it works. */
const statementsOf = async (work: () => Promise<unknown>): Promise<string[]> => {
  const { Client } = (
    house.deps.payload.db as unknown as { pg: { Client: { prototype: { query: unknown } } } }
  ).pg
  const driver = Client.prototype as { query: (...given: unknown[]) => unknown }
  const { query } = driver
  const statements: string[] = []
  driver.query = function (this: unknown, config: unknown, ...rest: unknown[]) {
    statements.push(typeof config === 'string' ? config : String((config as { text?: string }).text))
    return query.call(this, config, ...rest)
  }
  await work().finally(() => (driver.query = query))
  return statements
}

describe('an unknown, expired, revoked or reissued link', () => {
  it.each(Object.keys(verbs) as (keyof typeof verbs)[])(
    'is told the same by %s, after the same work',
    async (verb) => {
      const known = JSON.stringify(await verbs[verb](dead['unknown']!))
      expect(known === 'null' || known.includes('link-not-found')).toBe(true)
      const work = await statementsOf(() => verbs[verb](dead['unknown']!))
      expect(work.length).toBeGreaterThan(3)
      for (const [why, hash] of Object.entries(dead)) {
        expect(JSON.stringify(await verbs[verb](hash)), why).toBe(known)
        expect(await statementsOf(() => verbs[verb](hash)), why).toEqual(work)
      }
    },
  )

  it('takes as long as any other', async () => {
    const { rounds, tolerance } = sizes.links
    const times: Record<string, number[]> = {}
    for (let round = 0; round < rounds; round++)
      for (const [why, hash] of Object.entries(dead)) {
        const began = performance.now()
        await verbs.visit(hash)
        ;(times[why] ??= []).push(performance.now() - began)
      }
    const medians = Object.values(times).map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!)
    expect(Math.max(...medians) / Math.min(...medians)).toBeLessThan(tolerance)
  })
})

describe('a living link', () => {
  it('opens by its token and by the code typed from paper, however it is typed', async () => {
    const key = linkKey(house.deps.key)
    const code = spacedCode(codeOf(alive.nonce, key))
    for (const typed of [
      alive.token,
      code,
      code.toLowerCase(),
      ` ${code.replaceAll('-', ' ')} `,
      code.replaceAll('0', 'o').replaceAll('1', 'l'),
    ])
      expect(await verbs.visit(readLink(typed, key)!.hash)).toMatchObject({ purpose: 'invitation' })
  })

  it('is stored nowhere', async () => {
    const everything = JSON.stringify(await house.studio.query('select * from links'))
    expect(everything).toContain(alive.nonce)
    expect(everything).not.toContain(alive.token)
    expect(everything).not.toContain(codeOf(alive.nonce, linkKey(house.deps.key)))
  })
})
