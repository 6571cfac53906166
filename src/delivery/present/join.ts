import { atMost, limits, within } from '../limits.ts'
import type { PublicField } from '../model.ts'
import { findJoined } from '../query/find.ts'
import type { Body, Published } from '../snapshot/published.ts'
import type { Scope } from './scope.ts'

type Show = (target: Published) => unknown

/** Payload's shape of a join, or undefined when the request left it out. `path` is the join field's dotted path. */
export const presentJoin = (
  scope: Scope,
  field: PublicField,
  id: string,
  path: string,
  show: Show,
): Body | undefined => {
  const query = scope.joins === false ? false : (scope.joins[path] ?? {})
  if (query === false) return undefined
  const limit =
    query['limit'] === undefined ? (field.defaultLimit ?? limits.list.usual) : within('limit', query['limit'])
  atMost('limit', limit, limits.list.max)
  const wanted = { where: query['where'], sort: query['sort'], limit, page: within('page', query['page']) }
  const page = findJoined(scope.view, field, id, wanted, scope.budget)
  const count = query['count'] === 'true' || query['count'] === true
  return {
    docs: page.docs.map(show),
    hasNextPage: page.hasNextPage,
    ...(count && { totalDocs: page.totalDocs }),
  }
}
