import type { FlattenedField } from 'payload'
import { fieldsOfRow } from '../in-language.ts'

type Values = Record<string, unknown>

/** One form for a value however it was typed, sent or stored: nothing is null, a moment is ISO 8601, a relation an id. */
const canonical = (field: FlattenedField, value: unknown): unknown => {
  if (value === undefined || value === null || value === '') return null
  if (field.type === 'checkbox') return value === true ? true : null
  if (field.type === 'date') return new Date(value as string).toISOString()
  if (field.type === 'relationship' || field.type === 'upload')
    return Array.isArray(value) ? nothingIfEmpty(value.map(idOf)) : idOf(value)
  if (field.type === 'group') return filled(field.flattenedFields, value as Values)
  if (field.type !== 'array' && field.type !== 'blocks')
    return Array.isArray(value) ? nothingIfEmpty(value) : value
  // A form says how many rows there are while it has none.
  if (!Array.isArray(value)) return null
  return nothingIfEmpty(
    value.map((row: Values) => ({
      id: row['id'],
      blockType: row['blockType'] ?? null,
      ...filled(fieldsOfRow(field, row), row),
    })),
  )
}

const filled = (fields: FlattenedField[], values: Values): Values =>
  Object.fromEntries(
    fields
      .filter(({ type, name }) => type !== 'join' && name !== 'id')
      .map((field): [string, unknown] => [field.name, canonical(field, values[field.name])])
      .filter(([, value]) => value !== null),
  )

const nothingIfEmpty = (values: unknown[]): unknown[] | null => (values.length > 0 ? values : null)

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? ((value as { id?: unknown; value?: unknown }).id ?? (value as { value?: unknown }).value)
    : value

export const same = (field: FlattenedField, one: unknown, other: unknown): boolean =>
  JSON.stringify(sorted(canonical(field, one))) === JSON.stringify(sorted(canonical(field, other)))

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
