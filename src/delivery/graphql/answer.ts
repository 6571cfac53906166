import { GraphQLError } from 'graphql'
import { type Answer, cacheable, fleeting } from '../answer.ts'
import { Budget } from '../limits.ts'
import type { PublicModel } from '../model.ts'
import { Refusal } from '../refusal.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { type Checked, Documents } from './documents.ts'
import { formatError, isFault } from './errors.ts'
import { rootView } from './languages.ts'
import { PersistedDocuments, type Persisted } from './persisted.ts'
import { deliverySchema } from './schema.ts'

export type GraphqlRequest = Persisted & {
  variables?: { [name: string]: unknown } | null
  operationName?: string | null
  locale?: unknown
  fallbackLocale?: unknown
}

/**
 * Answers GraphQL from a snapshot. Built once per process: the schema, and the documents seen and checked so far.
 * `onFault` hears of what is our mistake, not the client's.
 */
export const graphqlApi = (sdl: string, model: PublicModel, onFault: (error: unknown) => void) => {
  const schema = deliverySchema(sdl, model)
  const slugs = rootFields(model)
  const documents = new Documents(schema)
  const persisted = new PersistedDocuments()
  const check = (request: Persisted): Checked => {
    try {
      const checked = documents.check(persisted.textOf(request))
      if (!('errors' in checked)) persisted.keep(request)
      return checked
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] }
      throw error
    }
  }
  return (snapshot: Snapshot, request: GraphqlRequest): Answer => {
    const view = rootView(snapshot, request.locale, request.fallbackLocale)
    const checked = check(request)
    if ('errors' in checked) return refused(checked.errors, request.locale)
    if (checked.roots.some((name) => snapshot.withheld.has(slugs.get(name) ?? '')))
      throw new Refusal('stale-consent')
    const { data, errors } = checked.run(
      () => ({ view, budget: new Budget() }),
      request.variables ?? {},
      request.operationName ?? null,
    )
    for (const error of errors ?? []) if (isFault(error)) onFault(error.originalError)
    if (errors?.some(isTooExpensive) || data === undefined) return refused(errors ?? [], request.locale)
    if (!errors) return cacheable({ data })
    return fleeting(200, { data, errors: errors.map((error) => formatError(error, request.locale)) })
  }
}

/** Which collection or global a field of the root asks for. */
const rootFields = ({ entities }: PublicModel): Map<string, string> =>
  new Map(
    entities.flatMap(({ slug, singular, plural }) =>
      [singular, plural, `count${plural}`].map((name) => [name, slug] as const),
    ),
  )

const refused = (errors: readonly GraphQLError[], locale: unknown): Answer =>
  fleeting(400, { errors: errors.slice(0, 5).map((error) => formatError(error, locale)) })

const isTooExpensive = ({ originalError }: GraphQLError): boolean =>
  originalError instanceof Refusal && originalError.code === 'query-too-expensive'
