import { describe, expect, it } from 'vitest'
import { Refusal } from '../../../src/delivery/refusal.ts'
import { found } from './specimens.ts'

type Case = [field: string, operator: string, value: unknown, finds: string]

const cases: Case[] = [
  ['text', 'equals', 'Alpha one', 'a'],
  ['text', 'equals', 'alpha one', ''],
  ['text', 'equals', null, 'c'],
  ['text', 'not_equals', 'Alpha one', 'bc'],
  ['text', 'not_equals', null, 'ab'],
  ['text', 'in', 'Alpha one,other', 'a'],
  ['text', 'in', ['Alpha one', 'beta 100%'], 'ab'],
  ['text', 'in', ['Alpha one', null], 'ac'],
  ['text', 'not_in', ['Alpha one'], 'b'],
  ['text', 'exists', 'true', 'ab'],
  ['text', 'exists', false, 'c'],
  ['text', 'like', 'ONE alpha', 'a'],
  ['text', 'like', 'alpha beta', ''],
  ['text', 'like', 'b_ta', 'b'],
  ['text', 'contains', 'ALPHA O', 'a'],
  ['text', 'contains', 'one alpha', ''],
  ['text', 'contains', '100\\%', 'b'],
  ['text', 'not_like', 'alpha', 'b'],
  ['text', 'greater_than', 'alpha one', 'ab'],
  ['text', 'greater_than', 'b', 'b'],
  ['text', 'less_than', 'b', 'a'],
  ['prose', 'contains', 'fox', 'a'],
  ['prose', 'like', 'dog slow', 'b'],
  ['prose', 'exists', 'false', 'c'],
  ['mail', 'equals', 'b@example.org', 'b'],
  ['mail', 'contains', 'EXAMPLE', 'ab'],
  ['number', 'equals', '1', 'a'],
  ['number', 'equals', 20, 'b'],
  ['number', 'not_equals', 1, 'bc'],
  ['number', 'in', '1,20', 'ab'],
  ['number', 'not_in', [1], 'b'],
  ['number', 'greater_than', '1', 'b'],
  ['number', 'greater_than_equal', 1, 'ab'],
  ['number', 'less_than', 20, 'a'],
  ['number', 'less_than_equal', '20', 'ab'],
  ['number', 'like', '20', 'b'],
  ['number', 'exists', true, 'ab'],
  ['date', 'equals', '2025-01-01', 'a'],
  ['date', 'not_equals', '2025-01-01T00:00:00.000Z', 'bc'],
  ['date', 'greater_than', '2025-06-01', 'b'],
  ['date', 'greater_than_equal', '2025-06-01T12:00:00Z', 'b'],
  ['date', 'less_than', '2025-06-01T14:00:00+02:00', 'a'],
  ['date', 'less_than_equal', '2025-06-01T14:00:00+02:00', 'ab'],
  ['date', 'in', '2025-01-01,2025-06-01', 'a'],
  ['date', 'exists', 'false', 'c'],
  ['flag', 'equals', 'true', 'a'],
  ['flag', 'equals', false, 'b'],
  ['flag', 'not_equals', 'true', 'bc'],
  ['flag', 'exists', 'true', 'ab'],
  ['choice', 'equals', 'small', 'a'],
  ['choice', 'equals', 'large_one', 'b'],
  ['choice', 'not_equals', 'small', 'bc'],
  ['choice', 'in', ['small', 'large-one'], 'ab'],
  ['choice', 'not_in', 'small', 'b'],
  ['choice', 'greater_than', 'medium', 'b'],
  ['choice', 'contains', 'large', 'b'],
  ['choices', 'equals', 'green', 'a'],
  ['choices', 'contains', 'blue', 'b'],
  ['choices', 'contains', ['blue', 'red'], 'ab'],
  ['choices', 'in', 'red,blue', 'ab'],
  ['choices', 'all', 'red,green', 'a'],
  ['choices', 'all', 'red,blue', ''],
  ['choices', 'not_equals', 'red', 'abc'],
  ['choices', 'exists', 'false', 'c'],
  ['radio', 'equals', 'on', 'a'],
  ['radio', 'like', 'OF', 'b'],
  ['data.size.width', 'equals', 3, 'a'],
  ['data.tags', 'equals', 'y', 'a'],
  ['data.tags', 'exists', 'true', 'a'],
  ['data.size.width', 'not_equals', 3, 'b'],
  ['data', 'exists', 'false', 'c'],
  ['data', 'contains', 'tags', 'a'],
  ['friend', 'equals', 'a', 'b'],
  ['friend', 'equals', 'hidden', ''],
  ['friend', 'exists', false, 'c'],
  ['friend', 'not_equals', 'a', 'ac'],
  ['friend', 'in', 'a,b', 'ab'],
  ['friend', 'not_in', ['a'], 'ac'],
  ['friend.text', 'contains', 'beta', 'a'],
  ['friend.friend.id', 'equals', 'a', 'a'],
  ['friends', 'equals', 'c', 'a'],
  ['friends', 'contains', 'b', 'a'],
  ['friends', 'all', 'b,c', 'a'],
  ['friends', 'exists', 'false', 'bc'],
  ['friends.text', 'like', 'beta', 'a'],
  ['group.inner', 'equals', 'other', 'b'],
  ['group__inner', 'equals', 'other', 'b'],
  ['rows.label', 'equals', 'first', 'ab'],
  ['rows.amount', 'greater_than', 1, 'ab'],
  ['rows.parts.code', 'equals', 'k1', 'a'],
  ['rows.id', 'equals', 'r3', 'b'],
  ['rows.label', 'exists', 'false', 'c'],
  ['blocks.words', 'equals', 'said', 'a'],
  ['blocks.total', 'greater_than', 6, 'b'],
  ['blocks.blockType', 'equals', 'sum', 'b'],
  ['pointers', 'equals', 'a', 'b'],
  ['pointers.text', 'contains', 'alpha', 'b'],
  ['id', 'equals', 'b', 'b'],
  ['id', 'in', 'a,c', 'ac'],
  ['id', 'not_equals', 'b', 'ac'],
  ['createdAt', 'less_than', '2025-01-03', 'a'],
]

describe('where', () => {
  it.each(cases)('%s %s %j finds “%s”', (field, operator, value, finds) => {
    expect(found({ [field]: { [operator]: value } })).toBe(finds)
  })

  it('reads localized values in the language asked', () => {
    expect(found({ prose: { contains: 'renard' } }, 'fr')).toBe('a')
    expect(found({ prose: { contains: 'renard' } }, 'en')).toBe('')
  })

  it('combines clauses with and, or, and several operators on a path', () => {
    expect(found({ or: [{ number: { equals: 1 } }, { flag: { equals: false } }] })).toBe('ab')
    expect(
      found({
        and: [{ number: { exists: true } }, { or: [{ text: { like: 'beta' } }, { id: { equals: 'c' } }] }],
      }),
    ).toBe('b')
    expect(found({ number: { greater_than: 0, less_than: 5 } })).toBe('a')
    expect(found({ OR: [{ id: { equals: 'c' } }], AND: [{ text: { exists: false } }] })).toBe('c')
  })

  it('takes an empty clause as no condition', () => {
    expect(found({})).toBe('abc')
    expect(found({ and: [] })).toBe('abc')
    expect(found({ or: [{}, { id: { equals: 'a' } }] })).toBe('a')
  })

  it('wants one row of a list to meet every condition on that list', () => {
    const first = { 'rows.label': { equals: 'first' } }
    expect(found({ and: [first, { 'rows.amount': { equals: 1 } }] })).toBe('a')
    expect(found({ and: [first, { 'rows.amount': { equals: 2 } }] })).toBe('b')
    expect(found({ 'rows.label': { equals: 'first' }, 'rows.amount': { equals: 2 } })).toBe('b')
    expect(
      found({
        and: [first, { or: [{ 'rows.amount': { equals: 2 } }, { 'rows.parts.code': { equals: 'k1' } }] }],
      }),
    ).toBe('ab')
  })

  it('lets one related document meet a nested query', () => {
    expect(found({ friends: { contains: { text: { like: 'beta' }, number: { equals: 20 } } } })).toBe('a')
    expect(found({ friends: { contains: { text: { like: 'beta' }, number: { equals: 1 } } } })).toBe('')
    expect(found({ pointers: { contains: { number: { greater_than: 5 } } } })).toBe('a')
  })

  it.each([
    [{ nothing: { equals: 1 } }, 'nothing'],
    [{ 'text.deeper': { equals: 1 } }, 'text.deeper'],
    [{ rows: { exists: true } }, 'rows'],
    [{ text: { near: '1,2' } }, 'text.near'],
    [{ text: { equals: { a: 1 } } }, 'text.equals'],
    [{ number: { equals: 'many' } }, 'number.equals'],
    [{ date: { less_than: 'soon' } }, 'date.less_than'],
    [{ flag: { equals: 'perhaps' } }, 'flag.equals'],
    [{ flag: { like: 'true' } }, 'flag.like'],
    [{ text: 'Alpha' }, 'text'],
    [{ 'friend.nothing': { exists: true } }, 'friend.nothing'],
    [{ constructor: { equals: 1 } }, 'constructor'],
    [{ text: { toString: 'x' } }, 'text.toString'],
    [{ _status: { equals: 'draft' } }, '_status'],
  ])('refuses %j and names %s', (where, path) => {
    try {
      found(where)
    } catch (error) {
      expect(error).toBeInstanceOf(Refusal)
      return expect((error as Refusal).paths).toEqual([path])
    }
    throw new Error('It was answered')
  })
})
