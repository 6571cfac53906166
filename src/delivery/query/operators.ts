import { isDeepStrictEqual } from 'node:util'
import { atMost, limits } from '../limits.ts'
import type { PublicField } from '../model.ts'
import { type Order, orderOf } from './order.ts'
import { ilike } from './pattern.ts'
import { type Kind, kindOf, readList, readValue } from './values.ts'

export type Test = (value: unknown) => boolean

const always = ['equals', 'not_equals', 'in', 'not_in', 'exists'] as const
const ordered = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'] as const
const worded = ['like', 'not_like', 'contains'] as const

const allowed: Record<Kind, readonly string[]> = {
  text: [...always, ...ordered, ...worded, 'all'],
  number: [...always, ...ordered, 'like', 'all'],
  date: [...always, ...ordered, 'like', 'all'],
  flag: [...always, 'all'],
  choice: [...always, ...ordered, ...worded, 'all'],
  relation: [...always, 'like', 'all'],
  json: [...always, ...worded],
}

/**
 * A test for one condition, with the meaning Payload's Postgres adapter gives it: nothing but `exists`, `equals` and
 * `not_equals` matches an empty value. Null when the field knows no such operator or cannot hold the value.
 */
export const conditionTest = (
  field: PublicField,
  operator: string,
  given: unknown,
  language: string,
): Test | null => {
  const kind = kindOf(field)
  const manyRelated = field.hasMany && kind !== 'json' && operator === 'contains'
  if (!allowed[kind].includes(operator) && !manyRelated) return null
  const deep = kind === 'json' && field.hasMany
  if (operator === 'exists')
    return existence(given, deep ? (found) => (found as unknown[]).length > 0 : (found) => found !== null)
  const meant = sameAs(field, kind, operator, given)
  const test =
    meant === 'in' || meant === 'not_in'
      ? among(field, meant, given)
      : single(field, kind, meant, given, language)
  return test && deep ? (value) => (value as unknown[]).some(test) : test
}

const sameAs = (field: PublicField, kind: Kind, operator: string, given: unknown): string => {
  if (operator === 'like' && (kind === 'number' || kind === 'relation')) return 'equals'
  if (operator === 'contains' && field.hasMany && (kind === 'relation' || kind === 'choice'))
    return Array.isArray(given) ? 'in' : 'equals'
  if (kind === 'relation' && Array.isArray(given))
    return operator === 'equals' ? 'in' : operator === 'not_equals' ? 'not_in' : operator
  return operator
}

const existence = (given: unknown, present: Test): Test | null => {
  if (given === true || given === 'true') return present
  return given === false || given === 'false' ? (value) => !present(value) : null
}

const among = (field: PublicField, operator: 'in' | 'not_in', given: unknown): Test | null => {
  const list = readList(field, given)
  if (list.includes(undefined)) return null
  const set = new Set(list)
  if (operator === 'in') return (value) => set.has(value)
  return kindOf(field) === 'relation'
    ? (value) => !set.has(value)
    : (value) => value !== null && !set.has(value)
}

const single = (
  field: PublicField,
  kind: Kind,
  operator: string,
  given: unknown,
  language: string,
): Test | null => {
  if (operator === 'like' || operator === 'not_like' || operator === 'contains')
    return wording(operator, given)
  const wanted = readValue(field, given)
  if (wanted === undefined) return null
  const same =
    kind === 'json' ? (value: unknown) => jsonEquals(value, wanted) : (value: unknown) => value === wanted
  if (operator === 'equals') return same
  if (operator === 'not_equals') return (value) => !same(value)
  return wanted === null ? () => false : comparison(operator, orderOf(field, language), wanted)
}

const comparison = (operator: string, order: Order, wanted: unknown): Test => {
  const orEqual = operator.endsWith('_equal')
  const direction = operator.startsWith('greater') ? 1 : -1
  return (value) => {
    if (value === null) return false
    const difference = order(value, wanted) * direction
    return difference > 0 || (orEqual && difference === 0)
  }
}

const wording = (operator: 'like' | 'not_like' | 'contains', given: unknown): Test | null => {
  if (given === null || typeof given === 'object') return null
  const words = operator === 'contains' ? [String(given)] : String(given).split(' ')
  atMost('words', words.length, limits.patternWords)
  atMost('characters in a pattern', String(given).length, limits.patternLength)
  const tests = words.map((word) => ilike(`%${word}%`))
  if (operator === 'not_like') return (value) => value !== null && !tests.some((test) => test(asText(value)))
  return (value) => value !== null && tests.every((test) => test(asText(value)))
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

const jsonEquals = (value: unknown, wanted: unknown): boolean => {
  if (isDeepStrictEqual(value, wanted)) return true
  if (typeof wanted !== 'string') return false
  try {
    return isDeepStrictEqual(value, JSON.parse(wanted))
  } catch {
    return false
  }
}
