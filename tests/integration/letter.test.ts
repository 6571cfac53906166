import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LogRow } from '../../src/delivery/snapshot/published.ts'
import { rowsAfter } from '../../src/delivery/log.ts'
import { letterFacts, type LetterFact } from '../fixtures/letter-facts.ts'
import { freshDatabase, type Database } from '../support/databases.ts'
import { ask, withoutValue, type WrittenLanguage } from '../support/letter.ts'
import pg from 'pg'

let database: Database
let rows: LogRow[]

beforeAll(async () => {
  database = await freshDatabase('seeded')
  const client = new pg.Client(database.deliveryUrl)
  await client.connect()
  rows = await rowsAfter(client, 0)
  await client.end()
})
afterAll(() => database.drop())

const expected = (fact: LetterFact, locale: WrittenLanguage) => fact.values?.[locale] ?? fact.value
const questions = letterFacts.flatMap((fact) =>
  (['en', 'fr', 'be'] as const).map(
    (locale) => [`${fact.entity} ${fact.field} (${locale})`, fact, locale] as const,
  ),
)

describe('the letter', () => {
  it.each(questions)('is answered by the public GraphQL API: %s', (_, fact, locale) => {
    expect(ask(rows, fact, locale)).toEqual(expected(fact, locale))
  })

  it.each(questions)('is missed when the value is blanked: %s', (_, fact, locale) => {
    const answer = (() => {
      try {
        return ask(withoutValue(rows, fact, locale), fact, locale)
      } catch {
        return 'refused'
      }
    })()
    expect(answer).not.toEqual(expected(fact, locale))
  })
})
