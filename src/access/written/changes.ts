import type { FlattenedField } from 'payload'
import { isSame } from './same.ts'

type Values = Record<string, unknown>

/** A field that a write changes: its path without rows, and whether it belongs to one language. */
export type Change = { path: string; localized: boolean }

/**
 * What a write changes in the stored document, both in the language of the request. Rows are shared by all languages:
 * whoever adds, removes or moves one changes it in all of them.
 */
export const changesBetween = (
  fields: readonly FlattenedField[],
  before: Values,
  after: Values,
  prefix = '',
): Change[] =>
  fields.flatMap((field) => {
    const [was, is] = [before[field.name], after[field.name]]
    return is === undefined || isDerived(field) ? [] : changesOf(field, was, is, `${prefix}${field.name}`)
  })

/** What Payload or the publication keeps, not the writer; what a status means is decided by the publication. */
const isDerived = (field: FlattenedField): boolean =>
  ['id', 'createdAt', 'updatedAt', '_status'].includes(field.name) ||
  field.type === 'join' ||
  ('virtual' in field && Boolean(field.virtual))

const changesOf = (field: FlattenedField, was: unknown, is: unknown, path: string): Change[] => {
  const localized = 'localized' in field && field.localized === true
  const differs = (same: boolean): Change[] => (same ? [] : [{ path, localized }])
  if (localized) return differs(isSame(field, was, is))
  if (field.type === 'array') return inRows(was, is, path, () => field.flattenedFields)
  if (field.type === 'blocks')
    return inRows(
      was,
      is,
      path,
      ({ blockType }) => field.blocks.find(({ slug }) => slug === blockType)?.flattenedFields ?? [],
    )
  if ('flattenedFields' in field)
    return changesBetween(field.flattenedFields, valuesOf(was), valuesOf(is), `${path}.`)
  return differs(isSame(field, was, is))
}

const inRows = (
  was: unknown,
  is: unknown,
  path: string,
  fieldsOf: (row: Values) => readonly FlattenedField[],
): Change[] => {
  const [before, after] = [rowsOf(was), rowsOf(is)]
  if (nameOf(before) !== nameOf(after)) return [{ path, localized: false }]
  return after.flatMap((row, index) => changesBetween(fieldsOf(row), before[index] ?? {}, row, `${path}.`))
}

const rowsOf = (value: unknown): Values[] => (Array.isArray(value) ? value.map(valuesOf) : [])

const valuesOf = (value: unknown): Values =>
  typeof value === 'object' && value !== null ? (value as Values) : {}

/** Which rows in which order; a row without an id is a new one. */
const nameOf = (rows: Values[]): string =>
  JSON.stringify(rows.map(({ id, blockType }) => [id ?? null, blockType ?? null]))
