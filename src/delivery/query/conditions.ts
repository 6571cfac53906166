import { atMost, limits } from '../limits.ts'
import type { PublicEntity } from '../model.ts'
import { Refusal } from '../refusal.ts'
import type { View } from '../snapshot/view.ts'
import type { Leaf } from './steps.ts'
import { conditionTest, type Test } from './operators.ts'
import type { Paths } from './path.ts'
import { readList } from './values.ts'

export type Condition =
  | { kind: 'leaf'; leaf: Leaf; test: Test; path: string; operator: string; given: unknown }
  | { kind: 'and' | 'or'; parts: Condition[] }

type Reading = { paths: Paths; view: View; count: number }

/**
 * Reads a `where` into a tree. An empty clause is no condition (null), as in Payload: it neither widens an `or` nor
 * narrows an `and`. Throws a Refusal that names the path or operator that is not public.
 */
export const readWhere = (view: View, entity: PublicEntity, paths: Paths, where: unknown): Condition | null =>
  clause({ paths, view, count: 0 }, entity, where, '', 0)

const clause = (
  reading: Reading,
  entity: PublicEntity,
  where: unknown,
  prefix: string,
  level: number,
): Condition | null => {
  if (where === undefined || where === null || where === '') return null
  if (!isClause(where)) throw new Refusal('invalid-query', {}, [prefix || 'where'])
  atMost('nesting', level, limits.nesting)
  const parts = Object.entries(where).flatMap(([key, value]) => {
    const word = key.toLowerCase()
    if ((word === 'and' || word === 'or') && Array.isArray(value))
      return (
        combine(
          word,
          value.flatMap((part) => clause(reading, entity, part, prefix, level + 1) ?? []),
        ) ?? []
      )
    return conditions(reading, entity, prefix + key, value, level)
  })
  return combine('and', parts)
}

const combine = (kind: 'and' | 'or', parts: Condition[]): Condition | null =>
  parts.length > 1 ? { kind, parts } : (parts[0] ?? null)

const conditions = (
  reading: Reading,
  entity: PublicEntity,
  path: string,
  operators: unknown,
  level: number,
): Condition[] => {
  if (!isClause(operators)) throw new Refusal('invalid-query', {}, [path])
  return Object.entries(operators).flatMap(([operator, given]) => {
    atMost('conditions', ++reading.count, limits.conditions)
    if (operator === 'contains' && isClause(given))
      return clause(reading, entity, given, `${path}.`, level + 1) ?? []
    return operator === 'all'
      ? everyOne(reading, entity, path, given)
      : [one(reading, entity, path, operator, given)]
  })
}

const one = (
  reading: Reading,
  entity: PublicEntity,
  path: string,
  operator: string,
  given: unknown,
  salt = '',
): Condition => {
  const leaf = reading.paths.leaf(entity, path, salt)
  const test = conditionTest(leaf.field, operator, given, reading.view.languages.requested)
  if (!test) throw new Refusal('invalid-query', {}, [`${path}.${operator}`])
  return { kind: 'leaf', leaf, test, path, operator, given }
}

/** `all`: for each value some row, each found on its own; hence a salt per value. */
const everyOne = (reading: Reading, entity: PublicEntity, path: string, given: unknown): Condition[] => {
  const values = readList(reading.paths.leaf(entity, path).field, given)
  if (values.includes(undefined)) throw new Refusal('invalid-query', {}, [`${path}.all`])
  atMost('conditions', (reading.count += values.length - 1), limits.conditions)
  return values.map((value, index) =>
    one(reading, entity, path, 'equals', value, `${reading.count}:${index} `),
  )
}

const isClause = (value: unknown): value is { [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
