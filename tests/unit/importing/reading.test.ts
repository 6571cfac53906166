import { describe, expect, it } from 'vitest'
import { groups } from '../../../src/importing/groups.ts'
import { fits, suggestMapping } from '../../../src/importing/mapping.ts'
import { people } from '../../../src/importing/people.ts'
import { readRow } from '../../../src/importing/read-row.ts'
import { templateOf } from '../../../src/importing/template.ts'
import { readTable } from '../../../src/sheets/read-table.ts'

const references = {
  countries: new Map([
    ['litva', 'LT'],
    ['lt', 'LT'],
  ]),
  legislatures: new Map<string, string | null>([
    ['seimas', 'seimas'],
    ['france', null],
  ]),
}
const read = (noun: typeof people, cells: Record<string, string>) => {
  const keys = Object.keys(cells)
  const mapping = Object.fromEntries(keys.map((key, index) => [key, index]))
  const { values, errors } = readRow(noun, { number: 2, cells: Object.values(cells) }, mapping, references)
  return { values: Object.fromEntries(values), errors }
}

describe('the columns of a sheet', () => {
  it.each([
    ['en', ['Name', 'Country', 'Email', 'Telephone', 'Form of address']],
    ['fr', ['Nom', 'Pays', 'Courriel', 'Téléphone', 'Titre de civilité']],
    ['be', ['Імя', 'Краіна', 'Эл. пошта', 'Тэлефон', 'Зварот']],
  ])('are known by their headings in %s', (_, headings) => {
    expect(suggestMapping(people, headings)).toEqual({
      name: 0,
      country: 1,
      email: 2,
      phone: 3,
      honorificPrefix: 4,
    })
  })

  it.each([people, groups])('of the template are all known: $collection', async (noun) => {
    for (const language of ['en', 'fr', 'be'])
      for (const format of ['csv', 'xlsx'] as const) {
        const { body } = await templateOf(noun, format, language)
        const filled = format === 'csv' ? Buffer.concat([body, Buffer.from('x;\r\n')]) : body
        const headings = format === 'csv' ? (await readTable(filled)).headings : await headingsOf(filled)
        expect(Object.keys(suggestMapping(noun, headings))).toEqual(noun.columns.map(({ key }) => key))
      }
  })

  it('need a name, and lie in the file', () => {
    expect(fits(people, { email: 0 }, ['Email'])).toBe(false)
    expect(fits(people, { nameBe: 0 }, ['Імя'])).toBe(true)
    expect(fits(people, { name: 3 }, ['Name'])).toBe(false)
    expect(fits(people, { name: 0, publicity: 0 }, ['Name'])).toBe(false)
  })
})

const headingsOf = async (bytes: Uint8Array): Promise<string[]> => {
  const { readSheet } = await import('read-excel-file/node')
  return ((await readSheet(Buffer.from(bytes)))[0] ?? []).map(String)
}

describe('a row', () => {
  it('becomes values: a code, an id, a canonical tag', () => {
    expect(
      read(groups, {
        name: ' For  Belarus ',
        legislature: 'SEIMAS',
        groupStatus: 'En sommeil',
        officialNameLanguage: 'be-latn',
        foundedOn: '2023-11',
        website: 'https://seimas.example/by',
      }),
    ).toEqual({
      errors: [],
      values: {
        name: 'For Belarus',
        legislature: 'seimas',
        groupStatus: 'dormant',
        officialNameLanguage: 'be-Latn',
        foundedOn: '2023-11',
        website: 'https://seimas.example/by',
      },
    })
  })

  it.each([
    [{ name: '' }, ['name-needed']],
    [{ name: '=HYPERLINK("x")' }, ['looks-like-a-formula']],
    [{ name: 'Ann', notes: '@SUM(1)' }, ['looks-like-a-formula']],
    [{ name: 'Ann\u202e' }, ['hidden-characters']],
    [{ name: 'a'.repeat(301) }, ['name-too-long']],
    [{ name: 'Ann', notes: 'a'.repeat(2_001) }, ['cell-too-long']],
    [{ name: 'Ann', email: 'nowhere' }, ['invalid-email']],
    [{ name: 'Ann', phone: '+cmd|x' }, ['invalid-phone']],
    [{ name: 'Ann', country: 'Atlantis' }, ['unknown-country']],
    [{ name: 'Ann', email: 'x', country: 'y' }, ['unknown-country', 'invalid-email']],
  ])('%j is refused: %j', (cells, errors) => {
    expect(read(people, cells).errors).toEqual(errors)
  })

  it.each([
    [{ name: 'G', legislature: 'France' }, 'unknown-legislature'],
    [{ name: 'G', groupStatus: 'asleep' }, 'unknown-choice'],
    [{ name: 'G', foundedOn: '2023-02-30' }, 'invalid-date'],
    [{ name: 'G', website: 'javascript:alert(1)' }, 'invalid-url'],
    [{ name: 'G', officialNameLanguage: '?' }, 'unknown-language'],
  ])('of a group: %j is %s', (cells, code) => {
    expect(read(groups, cells).errors).toEqual([code])
  })

  it('takes a telephone number that begins with +', () => {
    expect(read(people, { name: 'Ann', phone: '+370 600 00 000' }).errors).toEqual([])
  })
})
