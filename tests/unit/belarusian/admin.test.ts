import type { FormState, Where } from 'payload'
import { describe, expect, it } from 'vitest'
import { fieldReducer } from '../../../node_modules/@payloadcms/ui/dist/forms/Form/fieldReducer.js'
import { widened } from '../../../src/admin/names/every-spelling.ts'
import { isTaken, rowOf, rowsIn } from '../../../src/admin/names/rows.ts'
import { foldedNamesOf, foldedText } from '../../../src/admin/names/spelled.ts'
import { schemes, words } from '../../../src/admin/names/words.ts'
import { proposals } from '../../../src/lib/belarusian/proposals.ts'

const [english, passport] = proposals('Марыя Калеснікава')
const fieldNamed = (value: unknown) => ({ value, initialValue: value, valid: true })

describe('a proposal that is taken over', () => {
  const before: FormState = {
    name: fieldNamed('Марыя Калеснікава'),
    otherNames: { rows: [], value: 0, initialValue: 0, valid: true },
  }
  const add = { type: 'ADD_ROW', path: 'otherNames', rowIndex: 0, subFieldState: rowOf(passport!) } as const
  const after: FormState = fieldReducer(before, add)

  it('is a row of the form with language, script and kind', () => {
    const row = Object.fromEntries(
      ['name', 'language', 'script', 'kind'].map((key) => [key, after[`otherNames.0.${key}`]?.value]),
    )
    expect(row).toEqual({
      name: 'Maryia Kalesnikava',
      language: 'be-Latn',
      script: 'Latn',
      kind: 'official',
    })
    expect(after['otherNames']?.rows).toHaveLength(1)
  })

  it('is known as taken, and others are not', () => {
    expect(isTaken(rowsIn(after) ?? [], passport!)).toBe(true)
    expect(isTaken(rowsIn(after) ?? [], english!)).toBe(false)
    expect(isTaken(rowsIn(before) ?? [], passport!)).toBe(false)
  })

  it('needs a document that has other names', () => {
    expect(rowsIn({ name: fieldNamed('Марыя') })).toBeNull()
  })
})

describe('what a document is found by', () => {
  it('is every name, and every spelling of the Belarusian one', () => {
    const folded = foldedNamesOf({
      name: { en: 'Svetlana', be: 'Святлана Алексіевіч', de: null },
      others: [{ name: 'Swetlana' }, {}],
    })
    const typed = ['Svetlana', 'Святлана', 'Śviatłana', 'Alexievich', 'Aleksiyevich', 'Swetlana']
    for (const word of typed) expect(folded.split(' ')).toContain(foldedText(word))
    expect(foldedNamesOf({ name: {}, others: [] })).toBe('')
  })
})

describe('a query for a name', () => {
  const either = { or: [{ name: { like: 'Ціхан' } }, { foldedNames: { like: 'cihan' } }] }

  it('asks the folded names as well, wherever it stands', () => {
    expect(widened({ name: { like: 'Ціхан' } })).toEqual(either)
    expect(
      widened({ and: [{ publicity: { equals: 'public' } }, { or: [{ name: { like: 'Ціхан' } }] }] }),
    ).toEqual({
      and: [{ publicity: { equals: 'public' } }, { or: [either] }],
    })
  })

  it('keeps every other condition', () => {
    expect(widened({ name: { like: 'Ціхан', exists: true }, id: { in: ['1'] } })).toEqual({
      and: [either, { name: { exists: true } }, { id: { in: ['1'] } }],
    })
    const others: Where[] = [
      {},
      { name: { equals: 'Ціхан' } },
      { name: { like: '-' } },
      { title: { like: 'Ціхан' } },
      { and: ['x', null] as never },
    ]
    for (const where of others) expect(widened(where)).toEqual(where)
  })

  it('leaves the query of the caller as it was', () => {
    const where = { and: [{ name: { like: 'Ціхан' } }] }
    widened(where)
    expect(where).toEqual({ and: [{ name: { like: 'Ціхан' } }] })
  })
})

describe('the words of the assistant', () => {
  it.each(Object.entries({ ...words, ...schemes }))('have %s in three languages', (_, label) => {
    expect(Object.keys(label)).toEqual(['en', 'fr', 'be'])
    expect(label.be).not.toMatch(/[ищъ]/i)
    for (const text of Object.values(label)) expect(text).not.toBe('')
  })
})
