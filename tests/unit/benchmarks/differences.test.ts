import { describe, expect, it } from 'vitest'
import { differences } from '../../../benchmarks/measure/differences.ts'

describe('the differences between two answers', () => {
  it('are none when only the order of names differs', () => {
    expect(differences({ a: [1, { b: null }], c: 'x' }, { c: 'x', a: [1, { b: null }] })).toEqual([])
  })

  it('name the path and both values', () => {
    expect(differences({ docs: [{ name: 'Ada' }] }, { docs: [{ name: 'Bruno' }] })).toEqual([
      '$.docs.0.name: "Ada" and "Bruno"',
    ])
  })

  it.each([
    ['a value that is missing', { a: null }, {}],
    ['a value too many', {}, { a: null }],
    ['another order of rows', [1, 2], [2, 1]],
    ['a list in place of an object', { 0: 'a' }, ['a']],
    ['a text in place of a number', 1, '1'],
  ])('include %s', (_, expected, actual) => {
    expect(differences(expected, actual)).not.toEqual([])
  })
})
