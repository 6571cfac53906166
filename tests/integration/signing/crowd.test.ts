import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { sizes } from '../../sizes.ts'
import { freshDatabase, type Database } from '../../support/databases.ts'
import { startStudio, type Studio } from '../../support/studio.ts'
import { signFromTwoProcesses } from './crowd.ts'
import { currentHash, inventedDeclaration, inventedPerson } from './house.ts'

let database: Database
let studio: Studio
let listener: pg.Client | undefined

afterEach(async () => {
  await listener?.end()
  listener = undefined
  await studio.stop()
  await database.drop()
})

const open = async () => {
  database = await freshDatabase('migrated')
  studio = await startStudio(database.ownerUrl)
  const declaration = await inventedDeclaration(studio.payload)
  return { declaration, textHash: await currentHash(studio.payload, declaration) }
}

const invent = async (many: number) => {
  const people: string[] = []
  for (let index = 0; index < many; index++)
    people.push(await inventedPerson(studio.payload, `Invented Person ${index}`))
  return people
}

/** Postgres announces in the order of commits. */
const positionsInOrderOfCommits = async (): Promise<number[]> => {
  await studio.query(`create function tell() returns trigger language plpgsql as
    $$ begin perform pg_notify('signed', new.position::text); return null; end $$`)
  await studio.query('create trigger tell after insert on signatures for each row execute function tell()')
  listener = new pg.Client({ connectionString: database.ownerUrl })
  await listener.connect()
  await listener.query('listen signed')
  const positions: number[] = []
  listener.on('notification', ({ payload }) => positions.push(Number(payload)))
  return positions
}

const stored = () => studio.query('select person_id, position from signatures order by position')
const upTo = (many: number) => Array.from({ length: many }, (_, index) => index + 1)

describe(`${sizes.signers} people who sign one declaration from two processes, each of them in both`, () => {
  it('are all there, each once, in places without a gap, in the order of the commits', async () => {
    const { declaration, textHash } = await open()
    const people = await invent(sizes.signers)
    const committed = await positionsInOrderOfCommits()
    const task = { databaseUrl: database.ownerUrl, declaration, textHash, people, atOnce: 4 }
    const outcomes = await signFromTwoProcesses([task, { ...task, people: [...people].reverse() }])

    expect(outcomes.filter((refusal) => refusal === null)).toHaveLength(people.length)
    expect(new Set(outcomes.filter((refusal) => refusal !== null))).toEqual(new Set(['already-signed']))
    const rows = await stored()
    expect(rows.map(({ person_id }) => person_id).sort()).toEqual([...people].sort())
    expect(rows.map(({ position }) => Number(position))).toEqual(upTo(people.length))
    await listener!.query('select 1')
    expect(committed).toEqual(upTo(people.length))
  }, 300_000)

  it('would not be, were it not for the lock and the indexes', async () => {
    const { declaration, textHash } = await open()
    await studio.query('drop index signatures_one_of_a_person')
    await studio.query('drop index signatures_one_in_a_place')
    const people = await invent(40)
    const task = { databaseUrl: database.ownerUrl, declaration, textHash, people, atOnce: 4 }
    await signFromTwoProcesses([
      { ...task, withoutLock: true },
      { ...task, withoutLock: true },
    ])
    const rows = await stored()
    const twice = rows.length - new Set(rows.map(({ person_id }) => person_id)).size
    const shared = rows.length - new Set(rows.map(({ position }) => position)).size
    expect(twice + shared).toBeGreaterThan(0)
  }, 120_000)
})

describe('a text that an editor changes while people sign it', () => {
  it.each(['the people', 'the editor'])(
    'is never signed in its changed form when %s begin: it stays, or nobody signs',
    async (first) => {
      const { declaration, textHash } = await open()
      const people = await invent(20)
      const half = people.length / 2
      const path = `/declarations/${declaration}?locale=en&draft=true`
      const { body } = await studio.rest('GET', path, undefined, 'editor')
      const [opening, ...others] = body.paragraphs
      const edit = async (round: number) => {
        const paragraphs = [{ ...opening, text: `Changed in round ${round}.` }, ...others]
        return (await studio.rest('PATCH', path, { paragraphs }, 'editor')).status
      }
      const editing: Promise<number>[] = []
      const edits = async () => {
        for (let round = 1; round <= 5; round++) editing.push(edit(round))
        await Promise.all(editing)
      }
      const task = { databaseUrl: database.ownerUrl, declaration, textHash, atOnce: 3 }
      const outcomes = await signFromTwoProcesses(
        [
          { ...task, people: people.slice(0, half) },
          { ...task, people: people.slice(half) },
        ],
        first === 'the editor' ? { before: edits } : { meanwhile: edits },
      )

      const signed = outcomes.filter((refusal) => refusal === null).length
      const now = await currentHash(studio.payload, declaration)
      const rows = await studio.query('select text_hash from signatures')
      expect(rows.map(({ text_hash }) => text_hash)).toEqual(rows.map(() => now))
      expect(rows).toHaveLength(signed)
      expect(signed > 0).toBe(now === textHash)
      expect(new Set(await Promise.all(editing))).toEqual(new Set([signed > 0 ? 409 : 200]))
      const refused = new Set(outcomes.filter((refusal) => refusal !== null))
      expect(refused).toEqual(new Set(signed > 0 ? [] : ['text-changed']))
    },
    120_000,
  )
})
