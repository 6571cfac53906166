import fc from 'fast-check'
import { valuesAt, type Documents } from './values.ts'
import type { Target } from './targets.ts'

export type Condition = { path: string; operator: string; value: unknown; cell: string; target: Target }

/** One operator on one type of field, and every path on which it can be asked. */
export type Cell = { name: string; operator: string; targets: Target[] }

const always = ['equals', 'not_equals', 'in', 'not_in', 'exists']
const ordered = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const worded = ['like', 'not_like', 'contains']
const text = [...always, ...ordered, ...worded]

const operators: { [type: string]: string[] } = {
  text,
  textarea: text,
  email: text,
  number: [...always, ...ordered, 'like'],
  date: [...always, ...ordered],
  checkbox: ['equals', 'not_equals', 'in', 'not_in', 'exists'],
  select: text,
  'select[]': [...always, 'contains'],
  relationship: [...always, 'like'],
  'relationship[]': [...always, 'contains'],
  upload: [...always, 'like'],
  join: ['equals', 'in', 'exists'],
  richText: ['exists'],
  id: [...always],
}

const operatorsOf = (type: string): readonly string[] => operators[type] ?? []

/** Every operator on every type of field that these paths have. */
export const cellsOf = (targets: Target[], usable: (target: Target, operator: string) => boolean): Cell[] =>
  [...Map.groupBy(targets, ({ type }) => type)].flatMap(([type, alike]) =>
    operatorsOf(type).flatMap((operator) => {
      const fit = alike.filter((target) => usable(target, operator))
      return fit.length > 0 ? [{ name: `${type} ${operator}`, operator, targets: fit }] : []
    }),
  )

/** A condition of the cell, with values that the documents hold. */
export const conditionOn = (documents: Documents, cell: Cell, target: Target): fc.Arbitrary<Condition> =>
  valueFor(valuesAt(documents, target), target, cell.operator).map((value) => ({
    path: target.path,
    operator: cell.operator,
    value,
    cell: cell.name,
    target,
  }))

const valueFor = (found: unknown[], target: Target, operator: string): fc.Arbitrary<unknown> => {
  if (operator === 'exists') return fc.boolean()
  if (target.type === 'richText') return fc.constantFrom('apple', 'birch', 'hazel', 'linked')
  const known = found.length > 0 ? found : [standIn(target)]
  const one = fc.constantFrom(...known)
  if (operator === 'in' || operator === 'not_in')
    return fc.uniqueArray(one, { minLength: 1, maxLength: Math.min(4, known.length) })
  if (operator === 'contains' && target.type.endsWith('[]')) return one
  if (worded.includes(operator)) return one.chain((value) => patternOf(String(value), operator, target.type))
  return one
}

/** Part of a text, in either case; `like` looks for its words in any order. */
const patternOf = (value: string, operator: string, type: string): fc.Arbitrary<unknown> => {
  if (!['text', 'textarea', 'email', 'select'].includes(type)) return fc.constant(value)
  const piece = (whole: string) =>
    fc
      .tuple(fc.nat(Math.max(0, whole.length - 2)), fc.integer({ min: 1, max: 4 }), fc.boolean())
      .map(([from, length, upper]) => {
        const part = whole.slice(from, from + length)
        return upper ? part.toUpperCase() : part
      })
  if (operator !== 'like') return piece(value)
  const words = value
    .split(' ')
    .reverse()
    .filter((word) => word !== '')
  return fc
    .tuple(...words.map(piece))
    .map((pieces) => pieces.filter((part) => part !== '').join(' ') || value)
}

const uuids = ['id', 'relationship', 'upload', 'join']
const nobody = '00000000-0000-4000-8000-000000000000'

const standIn = ({ type, chain }: Target): unknown =>
  uuids.includes(type.replace('[]', ''))
    ? nobody
    : type === 'number'
      ? 1
      : type === 'date'
        ? '2025-01-03T00:00:00.000Z'
        : type === 'checkbox'
          ? true
          : (chain.at(-1)?.options?.[0] ?? 'none')
