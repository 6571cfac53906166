import {
  type DocumentNode,
  executeSync,
  GraphQLError,
  type GraphQLSchema,
  parse,
  Source,
  validate,
} from 'graphql'
import { type Answer, cacheable, fleeting } from '../answer.ts'
import { Budget, limits } from '../limits.ts'
import { Lru } from '../lru.ts'
import type { PublicModel } from '../model.ts'
import { Refusal } from '../refusal.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { checkBounds } from './bounds.ts'
import { formatError, isFault } from './errors.ts'
import { rootView } from './languages.ts'
import { deliverySchema } from './schema.ts'

export type GraphqlRequest = {
  query: string
  variables?: { [name: string]: unknown } | null
  operationName?: string | null
  locale?: unknown
  fallbackLocale?: unknown
}

type Checked = { document: DocumentNode } | { errors: readonly GraphQLError[] }

const charactersKept = 4_000_000

/**
 * Answers GraphQL from a snapshot. Built once per process: the schema, and the documents seen and checked so far.
 * `onFault` hears of what is our mistake, not the client's.
 */
export const graphqlApi = (sdl: string, model: PublicModel, onFault: (error: unknown) => void) => {
  const schema = deliverySchema(sdl, model)
  const seen = new Lru<Checked>(charactersKept, (_checked, query) => query.length + 1_000)
  const check = (query: string): Checked => {
    const known = seen.get(query)
    if (known) return known
    const checked = checkDocument(schema, query)
    seen.set(query, checked)
    return checked
  }
  return (snapshot: Snapshot, request: GraphqlRequest): Answer => {
    const view = rootView(snapshot, request.locale, request.fallbackLocale)
    const checked = check(request.query)
    if ('errors' in checked) return refused(checked.errors, request.locale)
    const { data, errors } = executeSync({
      schema,
      document: checked.document,
      contextValue: { view, budget: new Budget() },
      variableValues: request.variables ?? {},
      operationName: request.operationName ?? null,
    })
    for (const error of errors ?? []) if (isFault(error)) onFault(error.originalError)
    if (errors?.some(isTooExpensive) || data === undefined) return refused(errors ?? [], request.locale)
    if (!errors) return cacheable({ data })
    return fleeting(200, { data, errors: errors.map((error) => formatError(error, request.locale)) })
  }
}

/** Throws a Refusal for what is out of bounds. */
const checkDocument = (schema: GraphQLSchema, query: string): Checked => {
  try {
    const document = parse(new Source(query), { maxTokens: limits.graphqlTokens, noLocation: false })
    checkBounds(document)
    const errors = validate(schema, document, undefined, { maxErrors: 5, hideSuggestions: true })
    return errors.length > 0 ? { errors } : { document }
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] }
    throw error
  }
}

const refused = (errors: readonly GraphQLError[], locale: unknown): Answer =>
  fleeting(400, { errors: errors.slice(0, 5).map((error) => formatError(error, locale)) })

const isTooExpensive = ({ originalError }: GraphQLError): boolean =>
  originalError instanceof Refusal && originalError.code === 'query-too-expensive'
