import type { Answer } from '../answer.ts'
import type { GraphqlRequest } from '../graphql/answer.ts'
import type { Parameters } from '../query-string.ts'
import { Refusal } from '../refusal.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { parametersIn } from './parameters.ts'

export type Graphql = (snapshot: Snapshot, request: GraphqlRequest) => Answer

export const graphqlPath = '/api/graphql'

/** The answer to a question sent as a body. Throws a Refusal. */
export const posted = (graphql: Graphql, snapshot: Snapshot, url: string, body: Buffer): Answer =>
  graphql(snapshot, fromBody(body.toString(), parametersIn(url)))

type Fields = { [name: string]: unknown }

/** `?query=…&variables={…}&operationName=…`, or a hash in place of the query. Throws a Refusal. */
export const fromAddress = (parameters: Parameters): GraphqlRequest => {
  const { variables, extensions } = parameters
  return request({ ...parameters, variables: parsed(variables), extensions: parsed(extensions) }, parameters)
}

/** One JSON object; a list of them (batching) is refused. */
const fromBody = (body: string | undefined, parameters: Parameters): GraphqlRequest =>
  request(parse(body ?? ''), parameters)

const request = (fields: Fields, parameters: Parameters): GraphqlRequest => {
  const { query, variables, operationName } = fields
  const sha256 = hashIn(fields)
  const named = operationName === undefined || operationName === null || typeof operationName === 'string'
  const asked = typeof query === 'string' && query !== '' ? query : undefined
  if ((asked === undefined && sha256 === undefined) || !named) throw new Refusal('unreadable-body')
  if (variables !== undefined && variables !== null && !isObject(variables))
    throw new Refusal('unreadable-body')
  const languages = {
    locale: parameters['locale'],
    fallbackLocale: parameters['fallback-locale'] ?? parameters['fallbackLocale'],
  }
  return {
    query: asked,
    sha256,
    variables: variables ?? null,
    operationName: operationName ?? null,
    ...languages,
  }
}

/** `documentId=sha256:…` as in GraphQL over HTTP, or Apollo's `extensions.persistedQuery`. */
const hashIn = ({ documentId, extensions }: Fields): string | undefined => {
  const { persistedQuery } = isObject(extensions) ? extensions : {}
  const given = isObject(persistedQuery) ? `sha256:${String(persistedQuery['sha256Hash'])}` : documentId
  if (given === undefined || given === null) return undefined
  if (typeof given !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(given)) throw new Refusal('unreadable-body')
  return given.slice('sha256:'.length)
}

const parsed = (text: unknown): Fields | undefined => (typeof text === 'string' ? parse(text) : undefined)

const parse = (text: string): Fields => {
  try {
    const value: unknown = JSON.parse(text)
    if (isObject(value)) return value
  } catch {}
  throw new Refusal('unreadable-body')
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
