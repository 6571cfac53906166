import { isDeepStrictEqual } from 'node:util'
import type { FlattenedField } from 'payload'

/** Whether a field says the same before and after: as a form sends it and as the database keeps it. */
export const isSame = (field: FlattenedField, before: unknown, after: unknown): boolean =>
  isDeepStrictEqual(plain(field, before), plain(field, after))

const plain = (field: FlattenedField, value: unknown): unknown => {
  if (field.type === 'checkbox') return value === true
  if (isEmpty(value)) return null
  if (field.type === 'relationship' || field.type === 'upload')
    return Array.isArray(value) ? value.map(idOf) : idOf(value)
  if (field.type === 'date') return new Date(value as string).getTime()
  if (field.type === 'number' && !Array.isArray(value)) return Number(value)
  return value
}

/** A relation is an id, or the document it leads to. */
export const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
