import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Changes } from '../../../src/delivery/changes/changes.ts'
import type { LogRow } from '../../../src/delivery/snapshot/published.ts'

const row = (seq: number, id: string, locale: string, op: 'put' | 'remove'): LogRow => ({
  seq,
  at: new Date(seq * 1000).toISOString(),
  firstAt: null,
  collection: 'news',
  id,
  locale,
  op,
  body: null,
})

describe('the changes', () => {
  it('are told after a number, oldest first, as many as asked for', () => {
    const changes = new Changes().after([
      row(3, 'b', 'en', 'put'),
      row(1, 'a', 'en', 'put'),
      row(2, 'a', 'fr', 'put'),
    ])
    expect(changes.since(0, 10).map(({ seq }) => seq)).toEqual([1, 2, 3])
    expect(changes.since(1, 1).map(({ seq }) => seq)).toEqual([2])
    expect(changes.since(3, 10)).toEqual([])
  })

  it('keep a removal and forget what it replaced', () => {
    const changes = new Changes().after([row(1, 'a', 'en', 'put')]).after([row(2, 'a', 'en', 'remove')])
    expect(changes.since(0, 10)).toMatchObject([{ seq: 2, op: 'remove' }])
  })

  it('lead anybody who follows them in steps of any size to the state of the log', () => {
    const history = fc.array(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c'),
        locale: fc.constantFrom('en', 'fr'),
        op: fc.constantFrom('put' as const, 'remove' as const),
      }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 7 }), (steps, size) => {
        let changes = new Changes()
        let seen = 0
        const copy = new Map<string, string>()
        steps.forEach(({ id, locale, op }, index) => {
          changes = changes.after([row(index + 1, id, locale, op)])
          if (index % 3 !== 0) return
          for (const change of changes.since(seen, size)) {
            copy.set(`${change.id}/${change.locale}`, change.op)
            seen = change.seq
          }
        })
        for (let more = changes.since(seen, size); more.length > 0; more = changes.since(seen, size))
          for (const change of more) {
            copy.set(`${change.id}/${change.locale}`, change.op)
            seen = change.seq
          }
        const truth = new Map(steps.map(({ id, locale, op }) => [`${id}/${locale}`, op as string]))
        expect(new Map([...copy].sort())).toEqual(new Map([...truth].sort()))
      }),
    )
  })
})
