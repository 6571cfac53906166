import type { FlattenedField } from 'payload'
import type { StoredDocument } from '../publication/presenter.ts'

type Values = Record<string, unknown>

/**
 * A document as it would be stored if the form were saved now: what the form holds in its language, over what the
 * database holds. Rows are those of the form; what the form does not show stays as it is.
 */
export const formDocument = (
  stored: StoredDocument,
  form: Values,
  fields: FlattenedField[],
  locale: string,
): StoredDocument => ({ ...stored, ...laidOver(stored, form, fields, locale), id: stored.id })

const laidOver = (stored: Values, form: Values, fields: FlattenedField[], locale: string): Values => {
  const result: Values = { ...stored }
  for (const field of fields) {
    if (form[field.name] === undefined || field.type === 'join') continue
    result[field.name] = valueOf(field, stored[field.name], form[field.name], locale)
  }
  return result
}

const valueOf = (field: FlattenedField, stored: unknown, given: unknown, locale: string): unknown => {
  if (field.type === 'group')
    return laidOver(valuesOf(stored), valuesOf(given), field.flattenedFields, locale)
  if (field.type === 'array' || field.type === 'blocks') return rowsOf(field, stored, given, locale)
  const value = field.type === 'relationship' || field.type === 'upload' ? idsIn(given) : given
  return field.localized ? { ...valuesOf(stored), [locale]: value } : value
}

const rowsOf = (
  field: Extract<FlattenedField, { type: 'array' | 'blocks' }>,
  stored: unknown,
  given: unknown,
  locale: string,
): Values[] => {
  const before = new Map(listOf(stored).map((row) => [row['id'], row]))
  return listOf(given).map((row) => {
    const fields =
      field.type === 'array'
        ? field.flattenedFields
        : (field.blocks.find(({ slug }) => slug === row['blockType'])?.flattenedFields ?? [])
    return { ...row, ...laidOver(before.get(row['id']) ?? {}, row, fields, locale), id: row['id'] }
  })
}

const valuesOf = (value: unknown): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {}

const listOf = (value: unknown): Values[] => (Array.isArray(value) ? value.map(valuesOf) : [])

/** A form may hold the document in place of its id, for instance right after it was made in a drawer. */
const idsIn = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(idsIn)
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : value
}
