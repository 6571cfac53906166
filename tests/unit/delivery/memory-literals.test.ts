import { describe, expect, it } from 'vitest'
import { Current } from '../../../src/delivery/current.ts'
import { graphqlApi } from '../../../src/delivery/graphql/answer.ts'
import { Documents } from '../../../src/delivery/graphql/documents.ts'
import { hoisted } from '../../../src/delivery/graphql/hoisted.ts'
import type { Question } from '../../../src/delivery/graphql/question.ts'
import { deliverySchema } from '../../../src/delivery/graphql/schema.ts'
import { Refusal } from '../../../src/delivery/refusal.ts'
import { publicModel } from '../../../src/generated/public-model.ts'
import { logOf } from '../../support/published.ts'
import { cast, sdl } from './cast.ts'

const schema = deliverySchema(sdl, publicModel)
const current = new Current(publicModel)
current.load(logOf(publicModel, cast))

/** What a process answers that was never asked anything before. */
const fresh = () => graphqlApi(sdl, publicModel, () => {})
const answerOf = (api: ReturnType<typeof fresh>, query: string, variables?: object): unknown => {
  try {
    const { status, body } = api(current.snapshot!, { query, variables: { ...variables } })
    return [status, body.toString()]
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal.code
    throw refusal
  }
}

const kept = (...queries: string[]): number => {
  const documents = new Documents(schema)
  for (const query of [...queries, ...queries]) documents.check(query)
  return documents.kept
}

describe('a shape', () => {
  it('has its literals taken out, names and limits left in', () => {
    expect(hoisted('{ a2(x: "a \\" \\u0041", y: -5, limit: 7, z: [1, 2.5, """b "c" \\"""d"""]) }')).toEqual({
      shape: '{ a2(x: "", y: 0, limit: 7, z: [0, 2.5, ""]) }',
      values: ['a " A', -5, 1, 'b "c" """d'],
    })
    expect(hoisted('query ($a: Int = 5, $b: String="x") { a(limit:9) b(n: 12345678901) }')).toEqual({
      shape: 'query ($a: Int = 5, $b: String="x") { a(limit:9) b(n: 12345678901) }',
      values: [],
    })
    expect(hoisted('{ a(x: "\\q") }')).toBeNull()
  })

  it('is one document for all of its literals', () => {
    const query = (slug: string, edition: number) =>
      `{ Meetings(where: { slug: { equals: "${slug}" }, edition: { less_than: ${edition} } }) { docs { id } } }`
    expect(kept(query('a', 1), query('b', 2), query('c', 3))).toBe(1)
  })

  it('counts what is asked of a list before it is run', () => {
    const query = (limit: number) => `{ Meetings(limit: ${limit}, sort: "title") { docs { id } } }`
    expect(kept(query(1), query(2))).toBe(2)
  })
})

describe('a query that differs in literals only', () => {
  const list = (where: string): string => `{ Meetings(where: ${where}) { totalDocs docs { id title } } }`
  const families: { [about: string]: [string, object?][] } = {
    slugs: ['paris', 'rome', 'nowhere', '', 'p"x', 'Францыя', '😀'].map((slug) => [
      list(`{ slug: { equals: ${JSON.stringify(slug)} } }`),
    ]),
    blocks: ['paris', 'rome', '\\"""', ' x\n  y '].map((slug) => [
      list(`{ slug: { equals: """${slug}""" } }`),
    ]),
    numbers: ['1', '2', '3', '-1', '0', '2.5', '1e2', '99999999999', '"x"', 'null', 'true'].map((value) => [
      list(`{ edition: { less_than_equal: ${value} } }`),
    ]),
    'ids, of which some are nowhere': ['paris', 'rome', 'nowhere', 'x'].map((id) => [
      `query One($full: Boolean!) {\n  Meeting(id: "${id}") { title summary @include(if: $full) }\n}`,
      { full: id === 'rome', literal0: 'paris' },
    ]),
    enums: ['en', 'fr', '"fr"', '1'].map((locale) => [
      `{ Meetings(locale: ${locale}, sort: "title") { docs { title } } }`,
    ]),
    lists: ['["paris"]', '["rome", "paris"]', '"rome"', '[]', '[1]'].map((ids) => [
      list(`{ AND: [{ id: { in: ${ids} } }, { timeZone: { not_equals: "x" } }] }`),
    ]),
    dates: ['2025-01-01', '2024-11-20T08:00:00.000Z', 'soon'].map((date) => [
      list(`{ startsAt: { greater_than: "${date}" } }`),
    ]),
    json: ['"Seen"', '1', '{ a: "x" }', '["x"]', '{ a: ["x", 1] }'].map((value) => [
      `{ Pages(where: { content: { equals: ${value} } }) { totalDocs } }`,
    ]),
    'one name twice': [
      ['paris', 'paris'],
      ['paris', 'rome'],
      ['rome', 'rome'],
      ['rome', 'paris'],
    ].map(([one, other]) => [
      `{ m: Meeting(id: "${one}") { title } m: Meeting(id: "${other}") { edition } }`,
    ]),
    fragments: ['opening', 'panel', 'x'].map((id) => [
      `{ AgendaItem(id: "${id}") { ...A } } fragment A on AgendaItem { title meeting { agenda(where: { id: { equals: "${id}" } }) { docs { title } } } }`,
    ]),
    'unused and missing variables': ['paris', 'rome', 'x'].map((id) => [
      `query ($unused: Int = 5, $id: String! = "${id}") { Meeting(id: $id) { title } countMeetings(where: { slug: { equals: "${id}" } }) { totalDocs } }`,
    ]),
    'what breaks off': ['"x', '"x\\q"', '"""x', '"x\u0001"'].map((literal) => [
      list(`{ slug: { equals: ${literal} } }`),
    ]),
    introspection: ['Meeting', 'Person', 'Nothing'].map((name) => [
      `{ __type(name: "${name}") { name kind } }`,
    ]),
    'too many': ['1', '101', '-1', '1000000'].map((limit) => [
      `{ Meetings(limit: ${limit}, page: ${limit}) { totalDocs docs { id } } }`,
    ]),
  }

  it.each(Object.entries(families))('is answered as if it were the first: %s', (_about, questions) => {
    const experienced = fresh()
    const expected = questions.map(([query, variables]) => answerOf(fresh(), query, variables))
    for (let turn = 0; turn < 12; turn++) {
      const answers = questions.map(([query, variables]) => answerOf(experienced, query, variables))
      expect(answers).toEqual(expected)
    }
  })

  it('is run as a compiled document', () => {
    const documents = new Documents(schema)
    const questions = Array.from({ length: 20 }, (_, index) => {
      const question = documents.check(list(`{ slug: { equals: "${index}" } }`)) as Question
      question.run(() => ({ view: null }), {}, null)
      return question
    })
    expect(questions.at(-1)!.runner.compiled).toBe(true)
    expect(questions.at(-1)!.runner).toBe(questions.at(-2)!.runner)
  })
})
