import { describe, expect, it } from 'vitest'
import { Lru } from '../../../src/delivery/lru.ts'
import { ilike } from '../../../src/delivery/query/pattern.ts'
import { readQueryString } from '../../../src/delivery/query-string.ts'

const read = (search: string): unknown => JSON.parse(JSON.stringify(readQueryString(search)))

describe('query string', () => {
  it.each([
    ['limit=5&sort=-title', { limit: '5', sort: '-title' }],
    ['where[title][equals]=a%20b+c', { where: { title: { equals: 'a b c' } } }],
    ['where%5Btitle%5D%5Bequals%5D=a%3D1', { where: { title: { equals: 'a=1' } } }],
    [
      'where[or][0][a][equals]=1&where[or][1][b][equals]=2',
      { where: { or: [{ a: { equals: '1' } }, { b: { equals: '2' } }] } },
    ],
    ['where[a][in][]=x&where[a][in][]=y', { where: { a: { in: ['x', 'y'] } } }],
    ['where[a][in][1]=y&where[a][in][0]=x', { where: { a: { in: ['x', 'y'] } } }],
    ['sort=a&sort=b', { sort: ['a', 'b'] }],
    ['where[venue.name][like]=x', { where: { 'venue.name': { like: 'x' } } }],
    ['', {}],
    ['a', { a: '' }],
  ])('reads %s', (search, value) => {
    expect(read(search)).toEqual(value)
  })

  it('cannot reach a prototype', () => {
    readQueryString('__proto__[polluted]=1&constructor[prototype][polluted]=1&a[__proto__][polluted]=1')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(Object.getPrototypeOf(readQueryString('a=1'))).toBeNull()
  })

  it('refuses too many parameters and too many brackets', () => {
    expect(() => readQueryString('a=1&'.repeat(301))).toThrow('query-too-complex')
    expect(() => readQueryString(`a${'[b]'.repeat(16)}=1`)).toThrow('query-too-complex')
  })
})

describe('pattern', () => {
  it.each([
    ['%b%', 'ABC', true],
    ['a%', 'ABC', true],
    ['b%', 'ABC', false],
    ['a_c', 'abc', true],
    ['a_c', 'abbc', false],
    ['%é%', 'RÉUNION', true],
    ['%100\\%%', '100% sure', true],
    ['%100\\%%', '1000', false],
    ['%a%c%', 'abcd', true],
    ['%c%a%', 'abcd', false],
    ['%%', '', true],
    ['', 'a', false],
    ['%_%', '', false],
    ['a%b%c', 'a b b c', true],
  ])('%s on %s is %s', (pattern, text, matches) => {
    expect(ilike(pattern)(text)).toBe(matches)
  })
})

describe('Lru', () => {
  it('forgets what was used longest ago when the weight is too much', () => {
    const lru = new Lru<string>(6, (value) => value.length)
    lru.set('a', 'xx')
    lru.set('b', 'xx')
    lru.set('c', 'xx')
    lru.get('a')
    lru.set('d', 'xx')
    expect(['a', 'b', 'c', 'd'].map((key) => lru.get(key))).toEqual(['xx', undefined, 'xx', 'xx'])
    lru.set('e', 'xxxxxxx')
    expect(lru.size).toBe(0)
    const byKey = new Lru<string>(10, (value, key) => value.length + key.length)
    byKey.set('a long key', 'x')
    expect(byKey.size).toBe(0)
  })
})
