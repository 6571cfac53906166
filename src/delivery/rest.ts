import { type Answer, cacheable } from './answer.ts'
import { readLanguages, tagsOf } from './languages.ts'
import { Budget, limits, within } from './limits.ts'
import { jsonBytes } from './memo/fragments.ts'
import type { PublicEntity } from './model.ts'
import { presentDocument } from './present/document.ts'
import type { JoinQueries, Scope } from './present/scope.ts'
import { readSelect, type Select } from './present/select.ts'
import { count, find, type Query } from './query/find.ts'
import type { Parameters } from './query-string.ts'
import { Refusal } from './refusal.ts'
import { readFormat } from './rich-text/written.ts'
import type { Body, Published } from './snapshot/published.ts'
import type { Snapshot } from './snapshot/snapshot.ts'

export type RestRequest = {
  kind: 'list' | 'count' | 'document' | 'global'
  slug: string
  /** Of one document. */
  id?: string
  parameters: Parameters
}

/** Answers in Payload's REST dialect, from the snapshot alone. Throws a Refusal. */
export const answerRest = (snapshot: Snapshot, request: RestRequest): Answer => {
  const { slug, parameters } = request
  const entity = snapshot.shelves.get(slug)?.entity
  if (!entity || (entity.kind === 'global') !== (request.kind === 'global')) throw new Refusal('not-found')
  // Held back as a whole; where one of its documents is related it is merely absent.
  if (snapshot.withheld.has(slug)) throw new Refusal('stale-consent')
  const scope = scopeOf(snapshot, parameters)
  if (request.kind === 'count')
    return cacheable({ totalDocs: count(scope.view, slug, whereOf(parameters), scope.budget) })
  const select = readSelect(parameters['select'])
  if (request.kind === 'list') {
    const { docs, ...paging } = find(scope.view, slug, queryOf(parameters), scope.budget)
    const texts = textsOf(scope, parameters, entity, docs, select)
    const body = `{"docs":[${texts.join()}],${JSON.stringify(paging).slice(1)}`
    return inLanguages(scope, Buffer.from(body, 'latin1'))
  }
  const document = scope.view.find(slug, request.kind === 'global' ? slug : request.id)
  if (!document) throw new Refusal('not-found')
  return inLanguages(scope, presentDocument(scope, entity, document, select))
}

/** The documents of a list, as `jsonBytes`; who asks in the same way for others finds made what both lists hold. */
const textsOf = (
  scope: Scope,
  { select: asked, populate, joins, depth, languages, richText }: Parameters,
  entity: PublicEntity,
  documents: Published[],
  select: Select,
): string[] => {
  const { view, budget } = scope
  const { fragments } = view.snapshot
  const made = (document: Published) => presentDocument(scope, entity, document, select)
  const how = JSON.stringify([asked, populate, joins, depth, languages, richText])
  const known = fragments.of(`${entity.slug} ${view.languages.key} ${how}`)
  if (!known) return documents.map((document) => jsonBytes(made(document)))
  return documents.map((document) =>
    fragments.text(known, document, view.snapshot, budget, () => made(document)),
  )
}

/** RFC 9110, 8.5: the languages of the audience, the wanted one first. */
const inLanguages = ({ view }: Scope, body: unknown): Answer => ({
  ...cacheable(body),
  headers: { 'content-language': tagsOf(view.languages).join(', ') },
})

const scopeOf = (snapshot: Snapshot, parameters: Parameters): Scope => ({
  view: snapshot.view(
    readLanguages(
      snapshot.model,
      parameters['locale'],
      parameters['fallback-locale'] ?? parameters['fallbackLocale'],
    ),
  ),
  budget: new Budget(),
  depth: within('depth', parameters['depth']),
  level: 1,
  populate: isObject(parameters['populate']) ? parameters['populate'] : {},
  joins: joinsOf(parameters['joins']),
  reports: parameters['languages'] === 'true',
  richText: readFormat(parameters['richText']),
})

const queryOf = (parameters: Parameters): Query => {
  const pagination = parameters['pagination'] !== 'false'
  const limit =
    pagination || parameters['limit'] !== undefined ? within('limit', parameters['limit']) : limits.list.max
  return {
    where: whereOf(parameters),
    sort: parameters['sort'],
    limit,
    page: within('page', parameters['page']),
    pagination,
  }
}

/** A `where` may also be written as JSON. */
const whereOf = ({ where }: Parameters): unknown => {
  if (typeof where !== 'string' || where === '') return where
  try {
    return JSON.parse(where)
  } catch {
    throw new Refusal('invalid-query', {}, ['where'])
  }
}

const joinsOf = (given: unknown): JoinQueries => {
  if (given === 'false') return false
  if (!isObject(given)) return {}
  const entries = Object.entries(given)
  return Object.fromEntries(
    entries.map(([path, query]) => [path, isObject(query) ? query : query !== 'false' && {}]),
  )
}

const isObject = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
