import { describe, expect, it } from 'vitest'
import { csv, flatCollections } from '../../../src/delivery/resources/csv.ts'
import { publicModel } from '../../../src/generated/public-model.ts'
import { cast } from './cast.ts'
import { askedOver } from './asked.ts'

/** A reader of RFC 4180 of its own: a cell is plain, or quoted with doubled quotes; rows end with CRLF. */
const read = (text: string): Record<string, string>[] => {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end !== ',') rows.push([])
  }
  const [columns = [], ...found] = rows.slice(0, -1)
  return found.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index] ?? ''])))
}

const people = (...names: string[]) => names.map((name, index) => ({ id: `p${index}`, name: { en: name } }))

describe('a collection as a table', () => {
  it('has a row for every document, however many, and a column for every plain field', () => {
    const names = Array.from({ length: 230 }, (_, index) => `Invented ${index}`)
    const { text, type } = askedOver({ people: people(...names) })(csv, { slug: 'people' })
    const rows = read(text)
    expect(type).toBe('text/csv; charset=utf-8; header=present')
    expect(rows.map(({ name }) => name).sort()).toEqual(names.sort())
    expect(Object.keys(rows[0]!)).toEqual(
      expect.arrayContaining(['id', 'name', 'slug', 'country', 'createdAt', 'updatedAt']),
    )
    expect(Object.keys(rows[0]!)).not.toContain('memberships')
  })

  it('keeps commas, quotes and line breaks inside a cell', () => {
    const name = 'Invented, "Ada"\r\nof the house'
    expect(read(askedOver({ people: people(name) })(csv, { slug: 'people' }).text)[0]?.['name']).toBe(name)
  })

  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x","y")'])(
    'gives a spreadsheet nothing to run: %j',
    (name) => {
      const [row] = read(askedOver({ people: people(name) })(csv, { slug: 'people' }).text)
      expect(row?.['name']).toBe(`'${name}`)
    },
  )

  it('leaves a negative number a number, and writes relations as ids', () => {
    const ask = askedOver({ ...cast, figures: [{ id: 'f', key: 'loss', value: -12.5, meeting: 'paris' }] })
    expect(read(ask(csv, { slug: 'figures' }).text)[0]).toMatchObject({ value: '-12.5', meeting: 'paris' })
    expect(read(ask(csv, { slug: 'memberships' }).text)[0]).toMatchObject({ group: 'friends' })
  })

  it('answers in one language, and nothing of a collection that is no table', () => {
    const ask = askedOver(cast)
    const names = (locale: string) =>
      read(ask(csv, { slug: 'countries' }, { locale }).text).map((row) => row['name'])
    expect(names('be')).toEqual(expect.arrayContaining(['Францыя']))
    for (const slug of ['meetings', 'users', '__proto__', ''])
      expect(() => ask(csv, { slug })).toThrow('not-found')
    expect(() => ask(csv, { slug: 'people' }, { locale: 'xx' })).toThrow('unknown-locale')
  })

  it.each(flatCollections)('%s is public', (slug) => {
    expect(publicModel.entities.map((entity) => entity.slug)).toContain(slug)
  })
})
