import type { PublicEntity, PublicField } from '../model.ts'
import type { Published } from '../snapshot/published.ts'
import type { Shelf } from '../snapshot/shelf.ts'
import type { View } from '../snapshot/view.ts'
import type { Condition } from './conditions.ts'

type Equality = { path: string; given: string }

/**
 * The few documents that can match at all, when the query pins an id, a slug or a relation; otherwise null. This is
 * what sites ask most: one document by its slug, all that belong to one document.
 */
export const candidates = (
  view: View,
  entity: PublicEntity,
  condition: Condition | null,
): Published[] | null => {
  for (const equality of equalities(condition)) {
    const found = pinned(view, entity, equality)
    if (found) return found.filter((document) => view.shows(view.shelf(entity.slug), document))
  }
  return null
}

const equalities = (condition: Condition | null): Equality[] => {
  if (!condition || condition.kind === 'or') return []
  if (condition.kind !== 'leaf') return condition.parts.flatMap(equalities)
  const { operator, given, path } = condition
  return operator === 'equals' && typeof given === 'string' && given !== 'null' ? [{ path, given }] : []
}

const pinned = (view: View, entity: PublicEntity, { path, given }: Equality): readonly Published[] | null => {
  const shelf = view.shelf(entity.slug)
  if (path === 'id') return [shelf.documents.get(given) ?? []].flat()
  const field = entity.fields.find((candidate) => candidate.name === path)
  if (!field) return null
  if (field.relationTo && !field.localized && !field.hasMany)
    return shelf.lookup(`on ${path}`, (document) => document.shared?.body[path] ?? null, given)
  return path === 'slug' ? bySlug(view, shelf, field, given) : null
}

const bySlug = (
  { languages }: View,
  shelf: Shelf,
  { localized }: PublicField,
  slug: string,
): readonly Published[] | null => {
  const [language] = languages.order
  if (!localized) return shelf.lookup('slug', (document) => document.shared?.body['slug'], slug)
  if (languages.order.length > 1 || language === undefined) return null
  return shelf.lookup(`slug ${language}`, (document) => document.languages[language]?.body['slug'], slug)
}
