import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { seedGlobals, seedRecords } from '../../../src/seed/data/index.ts'
import { idOf, isLocalized } from '../../../src/seed/record.ts'
import { type LetterFact, letterFacts } from '../../fixtures/letter-facts.ts'

const letter = readFileSync(new URL('../../fixtures/letter.txt', import.meta.url), 'utf8')
  .replaceAll('**', '')
  .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
  .replace(/\s+/g, ' ')
  .trim()

const occurrences = (quote: string) => letter.split(quote).length - 1

/** The letter with every quoted passage blanked out. */
const unclaimed = (facts: LetterFact[]): string => {
  const rest = [...letter]
  for (const { fact } of facts) {
    const start = [...letter.slice(0, letter.indexOf(fact))].length
    rest.fill(' ', start, start + [...fact].length)
  }
  return rest.join('').replace(/\s+/g, ' ').trim()
}

const records = new Map(
  seedRecords.map(({ collection, key, data, later }) => [idOf(collection, key), { ...data, ...later }]),
)

const documentOf = ({ entity, id }: LetterFact): unknown =>
  id ? records.get(id) : seedGlobals.find(({ global }) => global === entity)?.data

const follow = (start: unknown, path: string): unknown =>
  path.split(/[.[\]]+/).reduce((value: unknown, step) => {
    if (step === '') return value
    const holder = typeof value === 'string' ? records.get(value) : value
    return (holder as Record<string, unknown> | undefined)?.[step]
  }, start)

describe('the table of the letter’s facts', () => {
  it.each([...new Set(letterFacts.map(({ fact }) => fact))])(
    'quotes a passage that is there once: %s',
    (fact) => {
      expect(occurrences(fact)).toBe(1)
    },
  )

  it('claims every word of every sentence of the letter', () => {
    expect(unclaimed(letterFacts)).not.toMatch(/[\p{L}\p{N}]/u)
  })

  it('leaves words over when a fact is taken out', () => {
    const without = letterFacts.filter(({ fact }) => !fact.startsWith('Contact:'))
    expect(unclaimed(without)).toContain('Frederic.petit')
  })

  it.each(letterFacts.map((fact) => [`${fact.entity} ${fact.field}`, fact] as const))(
    'is what the seed holds: %s',
    (_, fact) => {
      const found = follow(documentOf(fact), fact.field)
      if (fact.values) expect(isLocalized(found) ? found.$localized : found).toMatchObject(fact.values)
      else expect(found).toEqual(fact.value)
    },
  )

  it('counts no rich text as a home of a fact', () => {
    const richTexts = ['overview', 'description', 'confirmationMessage']
    expect(letterFacts.filter(({ field }) => richTexts.includes(field.split('.').at(-1) ?? ''))).toEqual([])
  })

  it('has a row for each of the 22 countries and the three groups being formed', () => {
    const countries = letterFacts.filter(({ field }) => field === 'legislature.country.name')
    expect(new Set(countries.map(({ id }) => id)).size).toBe(25)
  })
})
