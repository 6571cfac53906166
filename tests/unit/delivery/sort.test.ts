import { describe, expect, it } from 'vitest'
import { Budget } from '../../../src/delivery/limits.ts'
import { find } from '../../../src/delivery/query/find.ts'
import { specimens, specimenView } from './specimens.ts'

const order = (sort: unknown, view = specimenView()): string =>
  find(view, 'specimens', { sort, limit: 100, page: 1 }, new Budget())
    .docs.map(({ id }) => id)
    .join('')

describe('sort', () => {
  it('puts what was published last first when nothing is asked', () => {
    expect(order(undefined)).toBe('cba')
    expect(order('createdAt')).toBe('abc')
  })

  it('puts empty values last, and first when descending', () => {
    expect(order('number')).toBe('abc')
    expect(order('-number')).toBe('cba')
    expect(order('text')).toBe('abc')
    expect(order('-date')).toBe('cba')
  })

  it('takes several keys, as a list or comma separated', () => {
    const two = [...specimens.slice(0, 2), { id: 'd', number: 20, text: 'aa' }]
    expect(order('-number,text', specimenView('en', two))).toBe('dba')
    expect(order(['number', '-text'], specimenView('en', two))).toBe('abd')
  })

  it('puts choices in the order of their options, not of the alphabet', () => {
    expect(order('choice')).toBe('abc')
    expect(order('-radio')).toBe('cba')
  })

  it('follows groups, relations and lists; of several values the smallest counts, descending the largest', () => {
    expect(order('group.inner')).toBe('abc')
    expect(order('friend.number')).toBe('bac')
    expect(order('rows.amount')).toBe('abc')
    expect(order('-rows.amount,id')).toBe('cab')
  })

  it('follows the alphabet of the language', () => {
    const letters = ['Zambie', 'Égypte', 'Espagne', 'espoir'].map((prose, index) => ({
      id: String(index),
      prose: { fr: prose },
    }))
    expect(order('prose', specimenView('fr', letters))).toBe('1230')
  })

  it('refuses a path that is not public', () => {
    expect(() => order('secret')).toThrow('invalid-query')
    expect(() => order('-friend.secret')).toThrow('invalid-query')
  })
})
