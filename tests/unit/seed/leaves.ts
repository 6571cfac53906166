import { type Localized, isLocalized } from '../../../src/seed/record.ts'

export type Leaf = { path: string; values: Localized['$localized'] }

/** Every localized leaf in a value, with the path that leads to it. */
export const leavesOf = (value: unknown, path = ''): Leaf[] => {
  if (isLocalized(value)) return [{ path, values: value.$localized }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}/${key}`))
}

/** The texts a reader sees in a value: the value itself, or the text nodes of a rich text. */
export const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  if ('text' in value && typeof value.text === 'string') return [value.text]
  const { root, children } = value as { root?: unknown; children?: unknown[] }
  return root ? textsOf(root) : (children ?? []).flatMap(textsOf)
}
