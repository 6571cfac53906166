import { buildSchema, type GraphQLError } from 'graphql'
import { describe, expect, it } from 'vitest'
import { idOf, scaleRows } from '../../../benchmarks/content/scale.ts'
import { Documents } from '../../../src/delivery/graphql/documents.ts'
import type { Question } from '../../../src/delivery/graphql/question.ts'
import { deliverySchema } from '../../../src/delivery/graphql/schema.ts'
import { normalised } from '../../../src/delivery/graphql/normalised.ts'
import { Budget } from '../../../src/delivery/limits.ts'
import { find } from '../../../src/delivery/query/find.ts'
import { readLanguages } from '../../../src/delivery/languages.ts'
import { Snapshot } from '../../../src/delivery/snapshot/snapshot.ts'
import { publicModel } from '../../../src/generated/public-model.ts'
import { tombstone } from '../../support/published.ts'
import { delivery, sdl } from './cast.ts'

const schema = buildSchema('type Query { a: Int, b(text: String): Int }')

describe('the documents of GraphQL', () => {
  it('leave nothing behind when each is asked once, and stay few when each is asked twice', () => {
    const documents = new Documents(schema)
    for (let index = 0; index < 1_000; index++) documents.check(`query Q${index} { a }`)
    expect(documents.kept).toBe(0)
    for (let index = 0; index < 700; index++)
      for (let again = 0; again < 2; again++) documents.check(`query Q${index} { ${'a '.repeat(100)} }`)
    expect(documents.kept).toBeGreaterThan(100)
    expect(documents.kept).toBeLessThan(1_000)
  })

  it('are one when they differ in spaces, commas and comments only', () => {
    const documents = new Documents(schema)
    documents.check('{ a, b(text: "x") }')
    documents.check(
      '# one\n{a b(text:"x")}'.replace('{a', '{ a').replace('(text:', '(text: ').replace(')}', ') }'),
    )
    expect(documents.kept).toBe(1)
    expect(normalised('# no\n{ a\n\n, b(text: "x # y,  z") #\n}')).toBe('{ a b(text: "x # y,  z") }')
    expect(normalised('{ b(text: """ # in,  a "block" \\""" """) # out\n}')).toBe(
      '{ b(text: """ # in,  a "block" \\""" """) }',
    )
    expect(normalised('{ b(text: "a \\" # b") }')).toBe('{ b(text: "a \\" # b") }')
    // What GraphQL does not ignore stays, and a text left open is not closed by joining its lines.
    expect(normalised('{\u00a0a }')).toBe('{\u00a0a }')
    expect(normalised('{ b(text: "a\n  b") }')).toBe('{ b(text: "a\n b") }')
  })

  it('tell the places of errors in the text that was sent', () => {
    const checked = new Documents(schema).check('# a comment\n{\n  nope }') as { errors: GraphQLError[] }
    expect(checked.errors[0]!.locations).toEqual([{ line: 3, column: 3 }])
  })
})

describe('a new generation of a large log', () => {
  const rows = [...scaleRows(5_000)]
  const before = Snapshot.empty(publicModel).after(rows)
  const change = { ...rows[1]!, seq: 90_000, body: { ...rows[1]!.body, title: 'Changed' } }

  it('holds the old objects of every document but the one that changed', () => {
    const after = before.after([change])
    const fresh = [...after.shelves].flatMap(([slug, { documents }]) =>
      [...documents].filter(([id, document]) => before.shelves.get(slug)!.documents.get(id) !== document),
    )
    expect(fresh.map(([id]) => id)).toEqual([idOf(0)])
    const changed = [...after.shelves].filter(([slug, shelf]) => before.shelves.get(slug) !== shelf)
    expect(changed.map(([slug]) => slug)).toEqual(['meetings'])
  })

  it('keeps sorted lists that the change cannot move, and sorts anew what it can', () => {
    const sort = (snapshot: Snapshot, slug: string) => {
      const view = snapshot.view(readLanguages(publicModel, 'en', null))
      const key = { limit: 1, page: 1, sort: 'createdAt' }
      find(view, slug, key, new Budget())
      return view
    }
    const list = (view: ReturnType<typeof sort>, slug: string) =>
      [...view.orderings.lists()].find(([key]) => key.startsWith(`${slug} `))?.[1].list
    sort(before, 'people')
    const old = sort(before, 'meetings')
    const after = before.after([change]).view(readLanguages(publicModel, 'en', null))
    expect(list(after, 'people')).toBe(list(old, 'people'))
    expect(list(old, 'meetings')).toHaveLength(50)
    expect(list(after, 'meetings')).toBeUndefined()
    const removed = before.after([tombstone(90_001, 'people', idOf(10), '*')])
    expect(list(removed.view(readLanguages(publicModel, 'en', null)), 'people')).toBeUndefined()
  })
})

describe('compiled GraphQL', () => {
  it('is compiled at all', () => {
    const documents = new Documents(deliverySchema(sdl, publicModel))
    const view = Snapshot.empty(publicModel).view(readLanguages(publicModel, 'en', null))
    const compiled = Array.from({ length: 20 }, () => {
      const question = documents.check('{ countMeetings { totalDocs } }') as Question
      question.run(() => ({ view, budget: new Budget() }), {}, null)
      return question.runner.compiled
    })
    expect([compiled[0], compiled.at(-1)]).toEqual([false, true])
  })

  const questions: [string, object?][] = [
    [
      '{ Meetings(limit: 5, sort: "title") { totalDocs hasNextPage docs { id title edition startsAt venue { name address } objectives { id text } hosts { role chamber { name } } country { name } } } }',
    ],
    [
      'query ($id: String!) { Meeting(id: $id) { title agenda(limit: 2) { docs { title speakers { role person { name country { name isoAlpha2 } } } } hasNextPage totalDocs } } }',
      { id: 'paris' },
    ],
    [
      '{ a: Meeting(id: "paris", locale: fr) { t: title summary } b: Meeting(id: "paris", locale: en) { t: title summary } }',
    ],
    ['{ Alliance { officialName overview foundedOn foundingMeeting { title } } }'],
    [
      '{ Forms { docs { title fields { __typename ... on Text { name label required } ... on Select { name options { label value } } } } } }',
    ],
    ['{ Meeting(id: "nowhere") { title } countMeetings { totalDocs } }'],
    ['{ Meetings(where: { title: { equals: "x" } }) { docs { id } totalDocs nextPage } }'],
    ['{ __proto__: countMeetings { totalDocs } constructor: countMeetings { totalDocs } }'],
    [
      '{ ...A @skip(if: true) ...B } fragment A on Query { countMeetings { totalDocs } } fragment B on Query { countPeople { totalDocs } }',
    ],
    ['query ($limit: Int) { Meetings(limit: $limit) { totalDocs docs { id } } }', { limit: 1 }],
    ['query ($limit: Int) { Meetings(limit: $limit) { totalDocs } }', { limit: 'x' }],
    ['query ($limit: Int) { Meetings(limit: $limit) { totalDocs } }', { limit: 1000 }],
    ['{ Media { docs { url alt width filename } } }'],
    ['{ __type(name: "Meeting") { name kind } __typename }'],
  ]

  it.each(questions)(
    'answers %s as graphql-js does, the twentieth time as the first',
    async (query, variables) => {
      const site = await delivery()
      const answers = []
      for (let turn = 0; turn < 20; turn++) {
        const unused = turn % 2 ? {} : { operationName: null }
        const answer = await site.app.inject({
          method: 'POST',
          url: `/api/graphql?turn=${turn}`,
          payload: { query, variables, ...unused },
        })
        answers.push([answer.statusCode, answer.body])
      }
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
      expect(site.faults).toEqual([])
    },
  )
})
