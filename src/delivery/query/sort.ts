import { atMost, limits } from '../limits.ts'
import type { PublicEntity } from '../model.ts'
import { type Cursor, cursorOf } from '../snapshot/cursor.ts'
import type { Published } from '../snapshot/published.ts'
import type { View } from '../snapshot/view.ts'
import type { Leaf, Source } from './steps.ts'
import { type Order, orderOf } from './order.ts'
import { Paths } from './path.ts'

type Key = { leaf: Leaf; order: Order; direction: 1 | -1 }
type Ranked = { document: Published; keys: unknown[] }

const usualSort = '-createdAt'

/** Reads `a,-b`, a list of such, or nothing. Newest first decides what the given keys leave open. */
export const readSort = (given: unknown): string[] => {
  const parts = (Array.isArray(given) ? given : [given]).flatMap((part) =>
    typeof part === 'string' ? part.split(',') : [],
  )
  const keys = parts.map((part) => part.trim()).filter((part) => part !== '')
  atMost('sort keys', keys.length, limits.sortKeys)
  return keys.some((key) => key.replace('-', '') === 'createdAt') ? keys : [...keys, usualSort]
}

/**
 * A sorted copy. Empty values come last, and first when the key descends, as in Postgres; of several values the
 * smallest counts, or the largest when descending. Ids break ties. Throws a Refusal for an unknown path.
 */
export const sorted = (
  view: View,
  entity: PublicEntity,
  documents: readonly Published[],
  sort: string[],
): Published[] => {
  const paths = new Paths(view)
  const keys = sort.map((key) => readKey(view, paths, entity, key))
  const ranked = documents.map((document) => ({
    document,
    keys: keys.map((key) => rank(key, cursorOf(document), view)),
  }))
  return ranked.sort((a, b) => compareRanked(keys, a, b)).map(({ document }) => document)
}

const readKey = (view: View, paths: Paths, entity: PublicEntity, key: string): Key => {
  const descending = key.startsWith('-')
  const leaf = paths.leaf(entity, descending ? key.slice(1) : key)
  return { leaf, order: orderOf(leaf.field, view.languages.requested), direction: descending ? -1 : 1 }
}

const compareRanked = (keys: Key[], a: Ranked, b: Ranked): number => {
  for (const [index, { order, direction }] of keys.entries()) {
    const [one, other] = [a.keys[index], b.keys[index]]
    if (one === null && other === null) continue
    if (one === null || other === null) return (one === null ? 1 : -1) * direction
    const difference = order(one, other) * direction
    if (difference !== 0) return difference
  }
  return a.document.id < b.document.id ? -1 : 1
}

const rank = ({ leaf, order, direction }: Key, root: Cursor, view: View): unknown => {
  if (!leaf.source) return leaf.read(root, view)
  const values = itemsOf(leaf.source, root, view).map((item) => leaf.read(item, view))
  return values.reduce<unknown>((best, value) => {
    if (value === null) return best
    return best === null || order(value, best) * direction < 0 ? value : best
  }, null)
}

const itemsOf = (source: Source, root: Cursor, view: View): Cursor[] => {
  const parents = source.parent ? itemsOf(source.parent, root, view) : [root]
  return parents.flatMap((parent) => source.items(parent, view))
}
