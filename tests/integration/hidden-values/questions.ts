import fc from 'fast-check'
import type { PublicModel } from '../../../src/delivery/model.ts'
import type { LogRow } from '../../../src/delivery/snapshot/published.ts'
import { graphqlQueries } from '../oracle/graphql-query.ts'
import { restQueries } from '../oracle/rest-query.ts'
import { hidden } from './hidden.ts'
import { documentsIn } from './log-of.ts'

/** A request for delivery: an address, and a body when it is a POST. */
export type Question = { url: string; body?: string }

const words = hidden.flatMap(({ word, number, day }) => [word, String(number), day])
const guesses = [
  'contact.email',
  'notes',
  'evidence',
  'publicationDecision.note',
  '_status',
  'capacity',
  'deletedAt',
]
const encodings = ['html', 'markdown']

/** As many questions as wanted: those of the oracle, and what somebody who suspects something would ask. */
export const questionsFor = (
  model: PublicModel,
  rows: LogRow[],
  privateIds: string[],
  count: number,
): Question[] => {
  const documents = documentsIn(model, rows)
  const rest = restQueries(model, documents)
  const graphql = graphqlQueries(model, documents)
  const asked = fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .constantFrom(...rest.cells)
        .chain(rest.query)
        .map(({ slug, search }) => ({ url: `/api/${slug}?${search}` })),
    },
    { weight: 1, arbitrary: rest.single.map((url) => ({ url })) },
    {
      weight: 4,
      arbitrary: fc
        .constantFrom(...graphql.cells)
        .chain(graphql.query)
        .map(({ query }) => posted(query)),
    },
    { weight: 1, arbitrary: graphql.single.map(posted) },
    { weight: 3, arbitrary: curious(model, privateIds) },
  )
  const first = everything(model)
  return [...first, ...fc.sample(asked, { seed: 2026, numRuns: Math.max(1, count - first.length) })]
}

/** The newest hundred of each collection, and each global, whole. */
const everything = ({ entities }: PublicModel): Question[] =>
  entities.flatMap(({ slug, kind }) =>
    ['en', 'fr', 'all'].map((locale) => ({
      url:
        kind === 'global'
          ? `/api/globals/${slug}?locale=${locale}&depth=1`
          : `/api/${slug}?locale=${locale}&depth=1&limit=100&sort=-createdAt`,
    })),
  )

const posted = (query: string): Question => ({ url: '/api/graphql', body: JSON.stringify({ query }) })

/** Hidden words as values, hidden fields as paths, documents that were never published by their ids. */
const curious = (model: PublicModel, privateIds: string[]): fc.Arbitrary<Question> => {
  const collections = model.entities.filter(({ kind }) => kind === 'collection')
  return fc
    .record({
      entity: fc.constantFrom(...collections),
      word: fc.constantFrom(...words),
      id: fc.constantFrom(...privateIds),
      guess: fc.constantFrom(...guesses),
      operator: fc.constantFrom('equals', 'like', 'contains', 'not_equals', 'exists', 'greater_than'),
      locale: fc.constantFrom('en', 'fr', 'be', 'be-Latn', 'all'),
      richText: fc.constantFrom(...encodings),
      kind: fc.constantFrom('word', 'path', 'id', 'relation', 'search', 'count', 'parameters'),
    })
    .map(({ entity: { slug, fields }, word, id, guess, operator, locale, richText, kind }) => {
      const own = fields.find(({ type }) => type === 'text')?.name ?? 'id'
      const language = `locale=${locale}`
      const where = (path: string, value: string) =>
        `where[${path}][${operator}]=${encodeURIComponent(value)}&${language}`
      switch (kind) {
        case 'word':
          return { url: `/api/${slug}?${where(own, word)}&richText=${richText}&languages=true` }
        case 'path':
          return { url: `/api/${slug}?${where(guess, word)}` }
        case 'id':
          return { url: `/api/${slug}/${id}?${language}` }
        case 'relation':
          return { url: `/api/${slug}?${where('id', id)}&sort=-${guess}` }
        case 'search':
          return { url: `/api/search?q=${encodeURIComponent(word)}&${language}` }
        case 'count':
          return { url: `/api/${slug}/count?${where(own, word)}` }
        default:
          return {
            url: `/api/${slug}?draft=true&trash=true&depth=4&limit=100&${language}&select[${guess}]=true`,
          }
      }
    })
}
