import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { respond } from '../../../src/rsvp/respond.ts'
import { visit } from '../../../src/rsvp/visit.ts'
import { withdraw } from '../../../src/rsvp/withdraw.ts'
import { coming, declining, lookIn } from '../rsvp/invited.ts'
import { openVerbs, type VerbsHouse } from '../rsvp/verbs-house.ts'

let house: VerbsHouse
let look: ReturnType<typeof lookIn>

beforeAll(async () => {
  house = await openVerbs()
  look = lookIn(house)
})
afterAll(() => house.close())

describe('seats', () => {
  it('are given in the order of answers; a withdrawal gives one to the next, who is told', async () => {
    const { invite } = await look.room({ capacity: 1 })
    const [first, second, third] = [await invite(), await invite(), await invite()]
    for (const { hash } of [first, second, third]) await respond(house.deps, coming(hash))
    const states = async () =>
      Promise.all([first, second, third].map(async ({ hash }) => (await look.replyOf(hash)).seatState))
    expect(await states()).toEqual(['confirmed', 'waiting', 'waiting'])
    await withdraw(house.deps, { hash: first.hash, locale: 'en' })
    expect(await states()).toEqual(['none', 'confirmed', 'waiting'])
    const promoted = await look.replyOf(second.hash)
    expect(await look.mailsOf(promoted.id)).toEqual(['waiting', 'promotion'])
    expect(await look.eventsOf(promoted.id)).toEqual(['answered', 'waiting', 'promoted'])
    expect(await look.mailsOf((await look.replyOf(first.hash)).id)).toEqual(['confirmation', 'withdrawal'])
    const mails = () => house.studio.query('select count(*) from mails')
    const before = await mails()
    await withdraw(house.deps, { hash: first.hash, locale: 'en' })
    expect(await mails()).toEqual(before)
  })

  it('are lost with the place in the queue by whoever declines and comes back', async () => {
    const { invite } = await look.room({ capacity: 1 })
    const [first, second] = [await invite(), await invite()]
    for (const { hash } of [first, second]) await respond(house.deps, coming(hash))
    await respond(house.deps, declining(first.hash))
    await respond(house.deps, coming(first.hash))
    expect((await look.replyOf(second.hash)).seatState).toBe('confirmed')
    expect((await look.replyOf(first.hash)).seatState).toBe('waiting')
  })

  it('count for the category and for the meeting: who fits neither waits, who fits both does not wait for others', async () => {
    const { invite, categoryNamed } = await look.room({ capacity: 2, quota: 1 })
    const observers = await categoryNamed('Observers', { quota: 5 })
    const [one, two] = [await invite(), await invite()]
    const [three, four] = [await invite({}, observers.id), await invite({}, observers.id)]
    for (const { hash } of [one, two, three, four]) await respond(house.deps, coming(hash))
    const states = async () =>
      Promise.all([one, two, three, four].map(async ({ hash }) => (await look.replyOf(hash)).seatState))
    expect(await states()).toEqual(['confirmed', 'waiting', 'confirmed', 'waiting'])
    await withdraw(house.deps, { hash: three.hash, locale: 'en' })
    expect(await states()).toEqual(['confirmed', 'waiting', 'none', 'confirmed'])
    await withdraw(house.deps, { hash: one.hash, locale: 'en' })
    expect(await states()).toEqual(['none', 'confirmed', 'none', 'confirmed'])
  })

  it('at a dinner are its own, and only for those who have one in the meeting', async () => {
    const { invite, items } = await look.room({ capacity: 2, items: [{ title: 'Dinner', capacity: 1 }] })
    const [dinner] = items
    const [one, two, three] = [await invite(), await invite(), await invite()]
    for (const { hash } of [one, two, three]) await respond(house.deps, coming(hash, { items: [dinner] }))
    const dinnerOf = async ({ hash }: { hash: string }) => (await look.replyOf(hash)).items
    expect(await dinnerOf(one)).toEqual([{ item: dinner, state: 'confirmed' }])
    expect(await dinnerOf(two)).toEqual([{ item: dinner, state: 'waiting' }])
    expect((await look.replyOf(three.hash)).seatState).toBe('waiting')
    expect((await visit(house.deps, two.hash, 'en'))?.category?.items).toMatchObject([
      { title: 'Dinner', full: true },
    ])
    await respond(house.deps, coming(one.hash, { items: [] }))
    expect((await look.replyOf(one.hash)).seatState).toBe('confirmed')
    expect(await dinnerOf(two)).toEqual([{ item: dinner, state: 'confirmed' }])
    expect(await dinnerOf(three)).toEqual([{ item: dinner, state: 'waiting' }])
    expect(await respond(house.deps, coming(one.hash, { items: [randomUUID()] }))).toMatchObject({
      problem: { errors: [{ field: 'people.0.items', code: 'unknown-option' }] },
    })
  })
})
