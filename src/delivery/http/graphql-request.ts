import type { GraphqlRequest } from '../graphql/answer.ts'
import type { Parameters } from '../query-string.ts'
import { Refusal } from '../refusal.ts'

type Fields = { [name: string]: unknown }

/** `?query=…&variables={…}&operationName=…`. Throws a Refusal. */
export const fromAddress = (parameters: Parameters): GraphqlRequest => {
  const { variables } = parameters
  return request(
    { ...parameters, variables: typeof variables === 'string' ? parse(variables) : undefined },
    parameters,
  )
}

/** One JSON object; a list of them (batching) is refused. */
export const fromBody = (body: string | undefined, parameters: Parameters): GraphqlRequest =>
  request(parse(body ?? ''), parameters)

const request = (fields: Fields, parameters: Parameters): GraphqlRequest => {
  const { query, variables, operationName } = fields
  const named = operationName === undefined || operationName === null || typeof operationName === 'string'
  if (typeof query !== 'string' || query === '' || !named) throw new Refusal('unreadable-body')
  if (variables !== undefined && variables !== null && !isObject(variables))
    throw new Refusal('unreadable-body')
  const languages = {
    locale: parameters['locale'],
    fallbackLocale: parameters['fallback-locale'] ?? parameters['fallbackLocale'],
  }
  return { query, variables: variables ?? null, operationName: operationName ?? null, ...languages }
}

const parse = (text: string): Fields => {
  try {
    const value: unknown = JSON.parse(text)
    if (isObject(value)) return value
  } catch {}
  throw new Refusal('unreadable-body')
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
