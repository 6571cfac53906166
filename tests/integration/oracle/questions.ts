import fc from 'fast-check'
import type { PublicModel } from '../../../src/delivery/model.ts'
import type { Cell } from './conditions.ts'
import { graphqlQueries } from './graphql-query.ts'
import { idsOf } from './ids.ts'
import { restQueries } from './rest-query.ts'
import type { Side } from './sides.ts'
import type { Documents } from './values.ts'

/** `text`: a path or a GraphQL document. `cells`: the operators and types it asks; none for a single document. */
export type Question = { kind: 'rest' | 'graphql'; text: string; cells: string[]; slug?: string }

/** Of so many queries of one kind, the one that tells documents apart is asked. */
const candidates = 10

type Draw = { seed: number; count: number; delivery: Side; model: PublicModel; documents: Documents }

/** Each operator on each type of field in turn; every tenth question is for one document or a global. */
export const restQuestions = async ({
  seed,
  count,
  delivery,
  model,
  documents,
}: Draw): Promise<Questions> => {
  const { cells, query, single } = restQueries(model, documents)
  const tells = async ({ slug, where }: { slug: string; where: string }) =>
    tellsApart(await delivery.rest(`/api/${slug}/count?${where}`), slug, model)
  const questions = await inTurn(count, cells, async (cell, index) => {
    if (!cell) return { kind: 'rest', text: draw(single, seed + index), cells: [] }
    const chosen = await firstThat(tells, draw(listOf(query(cell)), seed + index))
    return {
      kind: 'rest',
      text: `/api/${chosen.slug}?${chosen.search}`,
      cells: chosen.cells,
      slug: chosen.slug,
    }
  })
  return { cells: cells.map(({ name }) => name), questions }
}

export const graphqlQuestions = async ({
  seed,
  count,
  delivery,
  model,
  documents,
}: Draw): Promise<Questions> => {
  const { cells, query, single } = graphqlQueries(model, documents)
  const questions = await inTurn(count, cells, async (cell, index) => {
    if (!cell) return { kind: 'graphql', text: draw(single, seed + index), cells: [] }
    const tells = async ({ count: counting, slug }: { count: string; slug: string }) =>
      tellsApart(await delivery.graphql(counting), slug, model)
    const chosen = await firstThat(tells, draw(listOf(query(cell)), seed + index))
    return { kind: 'graphql', text: chosen.query, cells: chosen.cells, slug: chosen.slug }
  })
  return { cells: cells.map(({ name }) => name), questions }
}

export type Questions = { cells: string[]; questions: Question[] }

const listOf = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.array(arbitrary, { minLength: candidates, maxLength: candidates })

const draw = <T>(arbitrary: fc.Arbitrary<T>, seed: number): T =>
  fc.sample(arbitrary, { seed, numRuns: 1 })[0]!

const inTurn = async (
  count: number,
  cells: Cell[],
  make: (cell: Cell | null, index: number) => Promise<Question>,
): Promise<Question[]> => {
  const questions: Question[] = []
  let next = 0
  for (let index = 0; index < count; index++)
    questions.push(await make(index % 10 === 9 ? null : cells[next++ % cells.length]!, index))
  return questions
}

const firstThat = async <T>(tells: (one: T) => Promise<boolean>, list: T[]): Promise<T> => {
  for (const one of list) if (await tells(one)) return one
  return list[0]!
}

/** Some documents of the collection match, and some do not. */
export const tellsApart = ({ body }: { body: unknown }, slug: string, model: PublicModel): boolean => {
  const total = totalIn(body)
  const entity = model.entities.find((candidate) => candidate.slug === slug)!
  return total > 0 && total < idsOf(entity).length
}

/** The total of a REST page, or of the list a GraphQL answer begins with. */
const totalIn = (body: unknown): number => {
  const { data, totalDocs } = body as {
    data?: { [name: string]: { totalDocs?: number } }
    totalDocs?: number
  }
  return totalDocs ?? Object.values(data ?? {})[0]?.totalDocs ?? 0
}
