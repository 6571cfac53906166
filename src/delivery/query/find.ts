import type { Budget } from '../limits.ts'
import type { PublicField } from '../model.ts'
import type { Published } from '../snapshot/published.ts'
import type { View } from '../snapshot/view.ts'
import { candidates } from './candidates.ts'
import { readSort, sorted } from './sort.ts'
import { compileWhere } from './where.ts'

export type Query = { where?: unknown; sort?: unknown; limit: number; page: number; pagination?: boolean }

/** A page of documents with Payload's paging fields. */
export type Page = {
  docs: Published[]
  totalDocs: number
  limit: number
  totalPages: number
  page: number
  pagingCounter: number
  hasPrevPage: boolean
  hasNextPage: boolean
  prevPage: number | null
  nextPage: number | null
}

/** The documents of a collection that the view shows and the query asks for. Throws a Refusal. */
export const find = (view: View, slug: string, query: Query, budget: Budget): Page => {
  const sort = readSort(query.sort)
  if (isObject(query.where)) return pageOf(filtered(view, slug, query.where, sort, budget), query)
  return pageOf(search(view, slug, query.where, sort, budget), query)
}

/** Pages of one list, and lists that show other fields, hold what one filter found; it is kept for who asks again. */
const filtered = (
  view: View,
  slug: string,
  where: object,
  sort: string[],
  budget: Budget,
): readonly Published[] => {
  const key = `${slug} ${sort.join()} ${JSON.stringify(where)}`
  const known = view.orderings.get(key)
  if (known) {
    budget.take({ documents: 0, comparisons: known.comparisons })
    return known.list
  }
  const before = budget.spent.comparisons
  const { made, touched } = view.snapshot.watch(() => search(view, slug, where, sort, budget))
  if (view.snapshot.filters.knows(`${view.languages.key} ${key}`))
    view.orderings.set(key, { list: made, touched, comparisons: budget.spent.comparisons - before })
  return made
}

const search = (
  view: View,
  slug: string,
  where: unknown,
  sort: string[],
  budget: Budget,
): readonly Published[] => {
  const { entity } = view.shelf(slug)
  const filter = compileWhere(view, entity, where, budget)
  const few = candidates(view, entity, filter.condition)
  if (few) return sorted(view, entity, few.filter(filter.matches), sort)
  const every = ordering(view, slug, sort)
  return filter.condition ? every.filter(filter.matches) : every
}

export const count = (view: View, slug: string, where: unknown, budget: Budget): number => {
  const { entity } = view.shelf(slug)
  const filter = compileWhere(view, entity, where, budget)
  return (candidates(view, entity, filter.condition) ?? view.all(slug)).filter(filter.matches).length
}

/** The documents of a join, as a page. The field's own sort applies when the query has none. */
export const findJoined = (
  view: View,
  field: PublicField,
  id: string,
  query: Query,
  budget: Budget,
): Page => {
  const { entity } = view.shelf(field.collection ?? '')
  const { matches } = compileWhere(view, entity, query.where, budget)
  const found = view.joined(field, id).filter(matches)
  return pageOf(sorted(view, entity, found, readSort(query.sort || field.defaultSort)), query)
}

const ordering = (view: View, slug: string, sort: string[]): readonly Published[] => {
  const key = `${slug} ${sort.join()}`
  const known = view.orderings.get(key)
  if (known) return known.list
  const { made, touched } = view.snapshot.watch(() =>
    sorted(view, view.shelf(slug).entity, view.all(slug), sort),
  )
  view.orderings.set(key, { list: made, touched, comparisons: 0 })
  return made
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const pageOf = (found: readonly Published[], { limit, page, pagination = true }: Query): Page => {
  const totalDocs = found.length
  const docs = found.slice((page - 1) * limit, page * limit)
  const whole = !pagination && docs.length === totalDocs
  const totalPages = totalDocs === 0 || whole ? 1 : Math.ceil(totalDocs / limit)
  const first = totalDocs === 0 || whole
  const hasPrevPage = !first && page > 1
  const hasNextPage = !first && totalPages > page
  return {
    docs,
    totalDocs,
    limit,
    totalPages,
    page,
    pagingCounter: first ? 1 : (page - 1) * limit + 1,
    hasPrevPage,
    hasNextPage,
    prevPage: hasPrevPage ? page - 1 : null,
    nextPage: hasNextPage ? page + 1 : null,
  }
}
