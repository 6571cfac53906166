import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import { problem, type ProblemCode, problemOf } from '../problems.ts'
import { Refusal } from '../refusal.ts'

/**
 * An error as clients see it: a refusal in their language, GraphQL's own words without guesses at names, and nothing
 * of a fault of ours.
 */
export const formatError = (error: GraphQLError, locale: unknown): GraphQLFormattedError => {
  const { originalError, locations, path } = error
  const place = { ...(locations && { locations }), ...(path && { path }) }
  if (originalError instanceof Refusal) {
    const { title, detail, code, status } = problemOf(originalError, locale)
    return {
      message: protocolWords[code] ?? (code === 'not-found' ? title : `${title}. ${detail}`),
      ...place,
      extensions: { code, statusCode: status },
    }
  }
  if (isFault(error)) {
    const { title, code, status } = problem('internal', locale)
    return { message: title, ...place, extensions: { code, statusCode: status } }
  }
  const message = error.message.replace(/ Did you mean [^?]*\?/g, '')
  return { message, ...place, extensions: { code: 'invalid-query', statusCode: 400 } }
}

/** What clients of Apollo's protocol look for before they send a query's text. */
const protocolWords: { [code in ProblemCode]?: string } = {
  'persisted-query-not-found': 'PersistedQueryNotFound',
}

export const isFault = ({ originalError }: GraphQLError): boolean =>
  originalError !== undefined && !(originalError instanceof Refusal) && originalError.name !== 'GraphQLError'
