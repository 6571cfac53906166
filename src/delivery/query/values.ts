import { atMost, limits } from '../limits.ts'
import type { PublicField, PublicFieldType } from '../model.ts'

/** What values of a field are to a query. */
export type Kind = 'text' | 'number' | 'date' | 'flag' | 'choice' | 'relation' | 'json'

const kinds: Partial<Record<PublicFieldType, Kind>> = {
  number: 'number',
  date: 'date',
  checkbox: 'flag',
  select: 'choice',
  radio: 'choice',
  relationship: 'relation',
  upload: 'relation',
  json: 'json',
  richText: 'json',
}

export const kindOf = (field: PublicField): Kind => kinds[field.type] ?? 'text'

/** A value of a query in the form in which documents hold it; undefined when it cannot be one of that kind. */
export const readValue = (field: PublicField, given: unknown): unknown => {
  if (given === null || given === undefined) return null
  switch (kindOf(field)) {
    case 'number':
      return numberFrom(given)
    case 'date':
      return dateFrom(given)
    case 'flag':
      return flagFrom(given)
    case 'relation':
      return given === 'null' ? null : typeof given === 'object' ? undefined : String(given)
    case 'choice':
      return field.options?.find((option) => option === given || enumName(option) === given) ?? String(given)
    case 'json':
      return given
    case 'text':
      return typeof given === 'object' ? undefined : String(given)
  }
}

/** A list as Payload takes it: an array, or one comma separated text. */
export const readList = (field: PublicField, given: unknown): unknown[] => {
  const list = Array.isArray(given) ? given : typeof given === 'string' ? given.split(',') : [given]
  atMost('list values', list.length, limits.listValues)
  return list.map((entry) => readValue(field, entry))
}

const names = new Map<string, string>()
const namesKept = 2_000

/** An option's name in the GraphQL schema, as Payload derives it. */
export const enumName = (option: string): string => {
  const known = names.get(option)
  if (known !== undefined) return known
  const name = derivedName(option)
  if (names.size < namesKept) names.set(option, name)
  return name
}

const derivedName = (option: string): string => {
  const first = /^\d/.test(option) ? `_${option}` : option
  const plain = first.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')
  return plain.replace(/[-./+,()'[\]]/g, '_').replaceAll(' ', '') || '_'
}

const numberFrom = (given: unknown): number | undefined => {
  const value = typeof given === 'string' && given.trim() !== '' ? Number(given) : given
  return typeof value === 'number' && !Number.isNaN(value) ? value : undefined
}

const dateFrom = (given: unknown): string | null | undefined => {
  if (given === '' || given === 'null') return null
  if (typeof given !== 'string' && typeof given !== 'number' && !(given instanceof Date)) return undefined
  const date = new Date(given)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}

const flagFrom = (given: unknown): boolean | undefined => {
  if (typeof given === 'boolean') return given
  const lower = String(given).toLowerCase()
  return lower === 'true' ? true : lower === 'false' ? false : undefined
}
