import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publicModel } from '../../../src/generated/public-model.ts'
import { sizes } from '../../sizes.ts'
import { type Database, freshDatabase } from '../../support/databases.ts'
import { logOf } from '../../support/published.ts'
import { invent } from './content.ts'
import { differencesOf } from './differ.ts'
import { faultsOfStock } from './differences.ts'
import { mutants, openMutant } from './mutants.ts'
import { normalisers } from './normalised.ts'
import { graphqlQuestions, type Question, type Questions, restQuestions, tellsApart } from './questions.ts'
import { openDelivery, openStock, type Reply, type Side } from './sides.ts'

/** Kept, so that every run asks the same questions. */
const seed = 2025

const documents = invent(publicModel, seed)
const rows = logOf(publicModel, documents)
const normalised = normalisers(publicModel)

let database: Database
let [delivery, stock]: Side[] = []
let rest: Questions
let graphql: Questions
const answers = new Map<Question, Reply>()

const ask = async (side: Side, { kind, text }: Question): Promise<Reply> => {
  const { status, body } = await side[kind](text)
  return { status, body: kind === 'rest' ? normalised.rest(text, body) : normalised.graphql(body) }
}

beforeAll(async () => {
  database = await freshDatabase('migrated')
  delivery = await openDelivery(rows)
  stock = await openStock(database.superuserUrl, rows)
  const common = { seed: seed * 1_000_000, delivery, model: publicModel, documents }
  rest = await restQuestions({ ...common, count: sizes.oracle.rest })
  graphql = await graphqlQuestions({ ...common, count: sizes.oracle.graphql })
}, sizes.oracle.patience)

afterAll(async () => {
  await delivery?.close()
  await stock?.close()
  await database?.drop()
})

/** How often stock says of each cell that some documents match and some do not. */
const told = new Map<string, number>()
let partial = 0

const compare = async ({ questions }: Questions): Promise<string[]> => {
  const wrong: string[] = []
  for (const question of questions) {
    const raw = await stock![question.kind](question.text)
    if (question.slug && tellsApart(raw, question.slug, publicModel)) {
      partial++
      for (const cell of question.cells)
        told.set(`${question.kind} ${cell}`, (told.get(`${question.kind} ${cell}`) ?? 0) + 1)
    }
    const body =
      question.kind === 'rest' ? normalised.rest(question.text, raw.body) : normalised.graphql(raw.body)
    const expected = { status: raw.status, body }
    answers.set(question, expected)
    const found = await ask(delivery!, question)
    if (!isDeepStrictEqual(found, expected))
      wrong.push(`${question.text}\n  ${differencesOf(expected, found).join('\n  ')}`)
  }
  return wrong
}

const reportOf = (wrong: string[]): string =>
  `seed ${seed}, ${wrong.length} differ\n${wrong.slice(0, 5).join('\n')}`

describe('delivery answers as stock Payload does', () => {
  it('REST', { timeout: sizes.oracle.patience }, async () => {
    const wrong = await compare(rest)
    expect(wrong.length, reportOf(wrong)).toBe(0)
  })

  it('GraphQL', { timeout: sizes.oracle.patience }, async () => {
    const wrong = await compare(graphql)
    expect(wrong.length, reportOf(wrong)).toBe(0)
  })

  it('to questions that tell documents apart, with every operator on every type of field', () => {
    const cells = [
      ...rest.cells.map((name) => `rest ${name}`),
      ...graphql.cells.map((name) => `graphql ${name}`),
    ]
    const counts = cells.map((name) => [name, told.get(name) ?? 0] as const)
    const asked = rest.questions.length + graphql.questions.length
    process.stdout.write(
      `oracle: seed ${seed}, ${asked} questions, ${partial} match some documents but not all\n${counts.map(([name, count]) => `${name}: ${count}`).join(' · ')}\n`,
    )
    expect(partial / asked).toBeGreaterThanOrEqual(0.6)
    expect(counts.filter(([, count]) => count < sizes.oracle.perCell)).toEqual([])
  })
})

it('leaves out only what the page of differences lists', () => {
  const listed = readFileSync(new URL('../../../docs/api/differences.md', import.meta.url), 'utf8')
  const rows = [...listed.matchAll(/^\| (.*?) +\|/gm)].map(([, first]) => first)
  expect(faultsOfStock.filter((fault) => !rows.includes(fault))).toEqual([])
})

describe('a fault planted in delivery is found', () => {
  it.each(mutants)('$fault', { timeout: sizes.oracle.patience }, async (mutant) => {
    const faulty = await openMutant(mutant, rows)
    let found: Question | undefined
    for (const [question, expected] of answers) {
      if (isDeepStrictEqual(await ask(faulty, question), expected)) continue
      found = question
      break
    }
    await faulty.close()
    expect(found).toBeDefined()
  })
})
