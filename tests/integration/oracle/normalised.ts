import type { PublicField, PublicModel } from '../../../src/delivery/model.ts'

type Json = { [name: string]: unknown }

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An answer without what differs on purpose; each line stands in docs/api/differences.md and has a test of its own. */
export const normalisers = (model: PublicModel) => {
  const many = new Set(model.entities.flatMap(({ fields }) => manyRelated(fields)))
  return {
    rest: (path: string, body: unknown): unknown =>
      emptyPage(
        path.startsWith('/api/globals/') ? withoutId(withoutThumbnails(body)) : withoutThumbnails(body),
      ),
    graphql: (body: unknown): unknown => inSomeOrder(many, emptyPages(withoutThumbnails(body))),
  }
}

/** A picture of the admin panel's, made from nothing that is public. */
const withoutThumbnails = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutThumbnails)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'thumbnailURL')
      .map(([name, inner]) => [name, withoutThumbnails(inner)]),
  )
}

/** A global's id is its slug here, and a row number of the database there. */
const withoutId = (body: unknown): unknown => {
  if (!isObject(body)) return body
  const { id: _id, ...rest } = body
  return rest
}

/** Beyond the last page stock forgets how many documents there are. */
const emptyPage = (body: unknown): unknown => {
  if (!isObject(body) || !Array.isArray(body['docs']) || body['docs'].length > 0) return body
  return { docs: [] }
}

const emptyPages = (body: unknown): unknown => {
  if (!isObject(body) || !isObject(body['data'])) return body
  const entries = Object.entries(body['data']).map(([name, part]) => [name, emptyPage(part)])
  return { ...body, data: Object.fromEntries(entries) as Json }
}

/** GraphQL's lists of related documents come in the order in which stock's loaders finish. */
const inSomeOrder = (many: Set<string>, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((entry) => inSomeOrder(many, entry))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const shown = inSomeOrder(many, inner)
      return [name, many.has(name) && Array.isArray(shown) ? sortedByJson(shown) : shown]
    }),
  )
}

const sortedByJson = (list: unknown[]): unknown[] =>
  [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))

const manyRelated = (fields: PublicField[]): string[] =>
  fields.flatMap((field) => [
    ...(field.relationTo && field.hasMany ? [field.name] : []),
    ...manyRelated(field.fields ?? []),
  ])
