import { describe, expect, it } from 'vitest'
import { folded } from '../../../src/lib/belarusian/folded.ts'
import { search } from '../../../src/delivery/search/search.ts'
import { Current } from '../../../src/delivery/current.ts'
import { publicModel } from '../../../src/generated/public-model.ts'
import { logOf, tombstone } from '../../support/published.ts'

const people = (names: Record<string, Record<string, string>>) =>
  logOf(publicModel, { people: Object.entries(names).map(([id, name]) => ({ id, name })) })

const asked = (current: Current, resource: ReturnType<typeof search>, q: string, more: object = {}) =>
  JSON.parse(
    resource
      .answer(current.snapshot!, { path: {}, parameters: { q, ...more }, origin: 'http://localhost' })
      .body.toString(),
  ) as { docs: { collection: string; id: string; title: string }[]; totalDocs: number }

const open = (rows: ReturnType<typeof people>) => {
  const current = new Current(publicModel)
  current.load(rows)
  return current
}

describe('a name in another spelling', () => {
  it.each([
    ['Ціханоўская', 'Cichanoŭskaja', 'Tsikhanouskaya', 'Tikhanovskaya', 'Tichanowskaja', 'Tikhanovskaïa'],
    ['Святлана', 'Sviatlana', 'Śviatłana', 'Swiatlana'],
    ['Беларусь', 'Belarus', 'Bélarus', 'Biełaruś'],
    ['Лябедзька', 'Liabedzka', 'Labiedźka'],
    ['Статкевіч', 'Statkevich', 'Statkievič', 'Statkiewicz'],
    ['Бяляцкі', 'Bialiatski', 'Bialacki', 'Byalyatski'],
  ])('%s is the same word', (first, ...others) => {
    for (const other of others) expect(folded(other), other).toBe(folded(first))
  })

  it.each([
    ['Petit', 'Pettit-Jean'],
    ['Minsk', 'Pinsk'],
    ['Ганна', 'Анна'],
  ])('%s is not %s', (one, other) => {
    expect(folded(one)).not.toBe(folded(other))
  })
})

describe('search', () => {
  const current = open(
    people({
      sviatlana: { en: 'Sviatlana Invented', be: 'Святлана Прыдуманая' },
      anna: { en: 'Hanna Invented', be: 'Ганна Прыдуманая' },
    }),
  )

  it('finds a Belarusian name typed in Latin letters, and only in the language asked for', () => {
    const resource = search()
    expect(asked(current, resource, 'Sviatlana', { locale: 'be' }).docs).toMatchObject([
      { collection: 'people', id: 'sviatlana', title: 'Святлана Прыдуманая' },
    ])
    expect(asked(current, resource, 'Прыдуманая', { locale: 'en' }).totalDocs).toBe(0)
  })

  it('names what it found in the script that was asked for', () => {
    expect(asked(current, search(), 'Святлана', { locale: 'be-Latn' }).docs).toMatchObject([
      { title: 'Sviatłana Prydumanaja' },
    ])
  })

  it('wants every word, forgives one letter and an unfinished one', () => {
    const resource = search()
    expect(asked(current, resource, 'Invented').totalDocs).toBe(2)
    expect(asked(current, resource, 'Hanna Invented').docs).toHaveLength(1)
    expect(asked(current, resource, 'Sviatlena').docs[0]?.id).toBe('sviatlana')
    expect(asked(current, resource, 'Sviat').docs[0]?.id).toBe('sviatlana')
  })

  it('follows what is published and removed', () => {
    const moving = open(people({ anna: { en: 'Hanna Invented' } }))
    const resource = search()
    expect(asked(moving, resource, 'Hanna').totalDocs).toBe(1)
    const seq = moving.snapshot!.seq
    moving.apply([
      tombstone(seq + 1, 'people', 'anna', '*'),
      ...people({ max: { en: 'Max Invented' } }).map((row) => ({ ...row, seq: row.seq + seq + 1 })),
    ])
    expect(asked(moving, resource, 'Hanna').totalDocs).toBe(0)
    expect(asked(moving, resource, 'Max').totalDocs).toBe(1)
  })

  it('refuses a question without words, a collection that is not there and every language at once', () => {
    const resource = search()
    for (const [q, more] of [
      ['', {}],
      ['x'.repeat(201), {}],
      ['Hanna', { collections: 'users' }],
      ['Hanna', { locale: 'all' }],
    ] as const)
      expect(() => asked(current, resource, q, more)).toThrow()
  })
})
