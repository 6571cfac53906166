import type { Answer } from '../answer.ts'
import { limits } from '../limits.ts'
import type { Kept } from '../memo/kept.ts'
import { remember } from '../memo/remember.ts'
import { problemAnswer, problemOf } from '../problems.ts'
import { Refusal } from '../refusal.ts'
import { answerRest, type RestRequest } from '../rest.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { graphqlPath, type Graphql, posted } from './graphql-request.ts'
import { languageIn, parametersIn, pathOf } from './parameters.ts'

/**
 * What sites ask most, answered or refused without the framework's routing, which costs more than the answer. Null for
 * every other address and for a fault: the framework's routes explain that. `key` is the memo's.
 */
export const answeredDirectly = (
  snapshot: Snapshot,
  graphql: Graphql,
  url: string,
  key: string,
  body?: Buffer,
): Answer | Kept | null => {
  const make = url.length > limits.urlBytes ? null : maker(snapshot, graphql, url, body)
  if (!make) return null
  try {
    return remember(snapshot, key, make)
  } catch (error) {
    return error instanceof Refusal ? problemAnswer(problemOf(error, languageIn(url))) : null
  }
}

type Make = (snapshot: Snapshot) => Answer

const maker = (snapshot: Snapshot, graphql: Graphql, url: string, body: Buffer | undefined): Make | null => {
  if (body) return pathOf(url) === graphqlPath ? (now) => posted(graphql, now, url, body) : null
  const asked = restAsked(snapshot, url)
  return asked && ((now) => answerRest(now, { ...asked, parameters: parametersIn(url) }))
}

/** The addresses of REST that have no escape in the path. */
const plain = /^\/api\/(?:globals\/([a-z-]+)|([a-z-]+)(?:\/([\w-]+))?)(?:\?|$)/

const restAsked = (snapshot: Snapshot, url: string): Omit<RestRequest, 'parameters'> | null => {
  const [, global, slug = global ?? '', id] = plain.exec(url) ?? []
  if (!snapshot.shelves.has(slug)) return null
  if (global) return { kind: 'global', slug }
  if (id === undefined) return { kind: 'list', slug }
  return id === 'count' ? { kind: 'count', slug } : { kind: 'document', slug, id }
}
