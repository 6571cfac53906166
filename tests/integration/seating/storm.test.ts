import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { sealKey } from '../../../src/lib/seal.ts'
import { sizes } from '../../sizes.ts'
import { freshDatabase, type Database } from '../../support/databases.ts'
import { chanceOf } from '../oracle/chance.ts'
import { arena } from './arena.ts'
import { crowds, say } from './crowd.ts'
import type { Acknowledged, GuestsTask, Sending } from './guests.ts'

const { seeds, guests, atOnce, seats, requests, patience } = sizes.storm
const secret = randomBytes(32).toString('base64')

let database: Database
let owner: pg.Client

afterEach(async () => {
  await owner.end()
  await database.drop()
})

const open = async (size: { seats: number; guests: number }) => {
  database = await freshDatabase('migrated')
  owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  return arena(database.ownerUrl, sealKey(secret), size)
}

/** Postgres announces in the order of commits. */
const placesInOrderOfCommits = async (): Promise<number[]> => {
  await owner.query(`create function tell() returns trigger language plpgsql as
    $$ begin perform pg_notify('seat', new.place::text); return null; end $$`)
  await owner.query('create trigger tell after insert on rsvp.seats for each row execute function tell()')
  await owner.query('listen seat')
  const places: number[] = []
  owner.on('notification', ({ payload }) => places.push(Number(payload)))
  return places
}

const shuffled = <T>(list: T[], seed: number): T[] => {
  const chance = chanceOf(seed)
  const left = [...list]
  return list.map(() => left.splice(chance.below(left.length), 1)[0]!)
}

/** Answers under links with uninvited requests between them, dealt out to two processes in an order the seed decides. */
const twoProcesses = (of: Omit<GuestsTask, 'sendings'>, links: string[], uninvited: number, seed: number) => {
  const sendings: Sending[] = [...links, ...Array.from({ length: uninvited }, () => null)].map((link) => ({
    link,
    key: randomUUID(),
  }))
  const dealt = shuffled(sendings, seed)
  const half = Math.ceil(dealt.length / 2)
  return [dealt.slice(0, half), dealt.slice(half)].map((part) => ({ ...of, sendings: part }))
}

const count = async (sql: string) => Number((await owner.query(`select count(*) from ${sql}`)).rows[0].count)
const statesIn = (acknowledged: Acknowledged[]) => {
  const states: Record<string, number> = {}
  for (const { state } of acknowledged) states[state] = (states[state] ?? 0) + 1
  return states
}

describe(`${guests} guests, ${atOnce} at a time, from two processes, for ${seats} seats`, () => {
  it.each(Array.from({ length: seeds }, (_, index) => index + 1))(
    'give exactly the seats away and wait in the order of commits, whatever is asked beside them (seed %i)',
    async (seed) => {
      const { form, hashes } = await open({ seats, guests })
      const places = await placesInOrderOfCommits()
      const of = { databaseUrl: database.guestsUrl, secret, form, atOnce: Math.ceil(atOnce / 2) }
      const { acknowledged, seconds } = await crowds(twoProcesses(of, hashes, requests, seed))
      say(acknowledged, seconds)

      expect(statesIn(acknowledged)).toEqual({
        confirmed: seats,
        waiting: guests - seats,
        requested: requests,
      })
      const { rows } = await owner.query('select state, place, reply_id from rsvp.seats order by place')
      expect(rows.map(({ state }) => state)).toEqual(
        Array.from({ length: guests }, (_, index) => (index < seats ? 'confirmed' : 'waiting')),
      )
      await owner.query('select 1')
      expect(places).toEqual(rows.map(({ place }) => Number(place)))
      expect(new Set(rows.map(({ reply_id }) => reply_id)).size).toBe(guests)
      expect(await count("replies where seat_state <> 'none' and invitation_id is not null")).toBe(guests)
      expect(await count("replies where seat_state = 'none' and review_state = 'unconfirmed'")).toBe(requests)
      expect(await count(`rsvp.pools where taken = ${seats} and pool like 'meeting/%'`)).toBe(1)
      expect(await count("mails where kind = 'confirmation'")).toBe(seats)
      expect(await count("mails where kind = 'waiting'")).toBe(guests - seats)
      expect(await count("mails where kind = 'addressCheck'")).toBe(requests)
    },
    patience,
  )
})

describe('the same without the lock and without the constraint', () => {
  it('overbooks, else the storm proves nothing; the constraint alone would refuse that', async () => {
    const size = { seats: 10, guests: 80 }
    const { form, hashes } = await open(size)
    const tooMany = 'update rsvp.pools set taken = capacity + 1 where capacity is not null'
    await expect(owner.query(tooMany)).rejects.toThrow(/pools_not_overbooked/)
    await owner.query('alter table rsvp.pools drop constraint pools_not_overbooked')
    const of = { databaseUrl: database.guestsUrl, secret, form, atOnce: 20, withoutLock: true }
    await crowds(twoProcesses(of, hashes, 0, 1))
    expect(await count("rsvp.seats where state = 'confirmed'")).toBeGreaterThan(size.seats)
  }, 120_000)
})
