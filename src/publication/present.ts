import type { FlattenedField } from 'payload'
import type { Presenter, StoredDocument } from './presenter.ts'

/** Localized leaves of one language: the path with row ids instead of indexes, and the value. */
export type Texts = Record<string, unknown>

export type Presented = { shared: Record<string, unknown>; languages: Record<string, Texts> }

type Walk = { paths: ReadonlySet<string>; languages: Record<string, Texts> }
type At = { path: string; rowPath: string }

const isEmpty = (value: unknown) => value === undefined || value === null || value === ''

const leadsSomewhere = (paths: ReadonlySet<string>, prefix: string) =>
  [...paths].some((path) => path.startsWith(prefix))

/**
 * Splits a stored document into what all languages share and what each language has of its own, keeping
 * only the paths that the presenter names.
 */
export const present = (
  stored: StoredDocument,
  fields: FlattenedField[],
  presenter: Presenter,
): Presented => {
  const doc = presenter.redact ? presenter.redact(stored) : stored
  const walk: Walk = { paths: new Set(presenter.fields), languages: {} }
  return { shared: pickFields(fields, doc, { path: '', rowPath: '' }, walk), languages: walk.languages }
}

/** The languages whose required texts are there. */
export const completeLanguages = ({ languages }: Presented, presenter: Presenter): string[] =>
  Object.keys(languages).filter((language) => missingTexts(languages[language]!, presenter).length === 0)

export const missingTexts = (texts: Texts, presenter: Presenter): string[] =>
  (presenter.requires ?? []).filter((path) => isEmpty(texts[path]))

const pickFields = (
  fields: FlattenedField[],
  data: Record<string, unknown>,
  at: At,
  walk: Walk,
): Record<string, unknown> => {
  const shared: Record<string, unknown> = {}
  for (const field of fields) {
    const value = pickField(field, data[field.name], at, walk)
    if (value !== undefined) shared[field.name] = value
  }
  return shared
}

const pickField = (field: FlattenedField, value: unknown, { path, rowPath }: At, walk: Walk): unknown => {
  const here = { path: `${path}${field.name}`, rowPath: `${rowPath}${field.name}` }
  if (field.type === 'group') {
    if (!leadsSomewhere(walk.paths, `${here.path}.`)) return undefined
    const inside = { path: `${here.path}.`, rowPath: `${here.rowPath}.` }
    return pickFields(field.flattenedFields, (value ?? {}) as Record<string, unknown>, inside, walk)
  }
  if (field.type === 'array' || field.type === 'blocks') return pickRows(field, value, here, walk)
  if (field.type === 'join' || !walk.paths.has(here.path)) return undefined
  if (field.localized) return collectTexts(value, here.rowPath, walk)
  return isEmpty(value) ? undefined : value
}

const pickRows = (
  field: Extract<FlattenedField, { type: 'array' | 'blocks' }>,
  value: unknown,
  here: At,
  walk: Walk,
): unknown => {
  if (!leadsSomewhere(walk.paths, `${here.path}.`) || !Array.isArray(value)) return undefined
  return (value as ({ id: string; blockType?: string } & Record<string, unknown>)[]).map((row) => {
    const rowPath = `${here.rowPath}.${row.id}.`
    if (field.type === 'array') {
      return {
        id: row.id,
        ...pickFields(field.flattenedFields, row, { path: `${here.path}.`, rowPath }, walk),
      }
    }
    const block = field.blocks.find(({ slug }) => slug === row.blockType)
    const inside = { path: `${here.path}.${row.blockType}.`, rowPath }
    return {
      id: row.id,
      blockType: row.blockType,
      ...pickFields(block?.flattenedFields ?? [], row, inside, walk),
    }
  })
}

const collectTexts = (value: unknown, rowPath: string, walk: Walk): undefined => {
  for (const [language, text] of Object.entries((value ?? {}) as Record<string, unknown>)) {
    if (!isEmpty(text)) (walk.languages[language] ??= {})[rowPath] = text
  }
  return undefined
}
