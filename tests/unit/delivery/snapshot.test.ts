import { describe, expect, it } from 'vitest'
import { Snapshot } from '../../../src/delivery/snapshot/snapshot.ts'
import { publicModel } from '../../../src/generated/public-model.ts'
import { logOf, tombstone } from '../../support/published.ts'
import { cast, delivery } from './cast.ts'

const put = (seq: number, id: string, locale: string, body: object) => ({
  seq,
  at: '2026-01-01T00:00:00.000Z',
  firstAt: '2026-01-01T00:00:00.000Z',
  collection: 'meetings',
  id,
  locale,
  op: 'put' as const,
  body: { ...body },
})

describe('snapshot', () => {
  it('is never changed: a batch makes a new generation and leaves the old one as it was', () => {
    const before = Snapshot.empty(publicModel).after(logOf(publicModel, cast))
    const after = before.after([put(900, 'paris', 'en', { title: 'New' })])
    expect([after.generation, after.seq]).toEqual([before.generation + 1, 900])
    expect(before.shelves.get('meetings')!.documents.get('paris')!.languages['en']!.body['title']).toBe(
      'The Paris meeting',
    )
    expect(after.shelves.get('meetings')!.documents.get('paris')!.languages['en']!.body['title']).toBe('New')
  })

  it('shares everything a batch does not touch', () => {
    const before = Snapshot.empty(publicModel).after(logOf(publicModel, cast))
    const after = before.after([put(900, 'paris', 'en', { title: 'New' })])
    expect(after.shelves.get('people')).toBe(before.shelves.get('people'))
    const [old, fresh] = [before, after].map((snapshot) => snapshot.shelves.get('meetings')!.documents)
    expect(fresh!.get('rome')).toBe(old!.get('rome'))
    expect(fresh!.get('paris')!.languages['fr']).toBe(old!.get('paris')!.languages['fr'])
    expect(fresh!.get('paris')!.shared).toBe(old!.get('paris')!.shared)
  })

  it('is the same whether the log comes row by row or at once', () => {
    const rows = [
      ...logOf(publicModel, cast),
      put(900, 'paris', 'be', { title: 'Парыж' }),
      tombstone(901, 'meetings', 'paris', 'fr'),
      tombstone(902, 'meetings', 'rome', '*'),
    ]
    const atOnce = Snapshot.empty(publicModel).after(rows)
    const oneByOne = rows.reduce((snapshot, row) => snapshot.after([row]), Snapshot.empty(publicModel))
    const content = (snapshot: Snapshot) =>
      [...snapshot.shelves].map(([slug, { documents }]) => [slug, [...documents.values()]])
    expect(content(oneByOne)).toEqual(content(atOnce))
  })

  it('forgets a document when its last row is withdrawn, and hides it without its shared fields', async () => {
    const own = await delivery()
    own.current.apply([tombstone(900, 'meetings', 'paris', 'fr')])
    expect(await own.ids('/api/meetings?locale=fr')).toEqual([])
    expect(await own.ids('/api/meetings')).toEqual(['paris', 'rome'])
    own.current.apply([tombstone(901, 'meetings', 'paris', '*')])
    expect(await own.ids('/api/meetings')).toEqual(['rome'])
    own.current.apply([tombstone(902, 'meetings', 'paris', 'en')])
    expect(own.current.snapshot!.shelves.get('meetings')!.documents.has('paris')).toBe(false)
  })

  it('skips rows of collections it does not know', () => {
    const after = Snapshot.empty(publicModel).after([{ ...put(5, 'x', '*', {}), collection: 'unheard-of' }])
    expect(after.seq).toBe(5)
  })
})

describe('memo', () => {
  it('answers a repeated request with the same bytes and makes them once', async () => {
    const own = await delivery()
    const first = await own.app.inject('/api/meetings?depth=2')
    const size = own.current.snapshot!.memo.size
    expect((await own.app.inject('/api/meetings?depth=2')).body).toBe(first.body)
    expect(own.current.snapshot!.memo.size).toBe(size)
  })

  it('keeps nothing over a generation: no answer is older than the newest row', async () => {
    const own = await delivery()
    const asked = [
      '/api/meetings?sort=title',
      '/api/meetings/paris',
      '/api/memberships/ada-friends?depth=2',
      '/api/meetings/count',
      '/',
      '/api/graphql?query={Meetings{docs{title}}}',
    ]
    for (const url of asked) await own.app.inject(url)
    for (let round = 1; round <= 20; round++) {
      own.current.apply([
        put(900 + round, 'paris', 'en', { title: `A${round}` }),
        put(950 + round, `extra${round}`, '*', {}),
        put(980 + round, `extra${round}`, 'en', { title: 'Z' }),
      ])
      expect((await own.get('/api/meetings/paris')).title).toBe(`A${round}`)
      expect((await own.get('/api/meetings?sort=title')).docs[0].title).toBe(`A${round}`)
      expect((await own.get('/api/meetings/count')).totalDocs).toBe(2 + round)
      expect(
        JSON.stringify(await own.get('/api/graphql?query={Meetings(limit:100){docs{title}}}')),
      ).toContain(`A${round}`)
    }
  })

  it('keeps no problem', async () => {
    const own = await delivery()
    await own.app.inject('/api/meetings/none')
    await own.app.inject('/api/graphql?query={nope}')
    expect(own.current.snapshot!.memo.size).toBe(0)
  })
})
