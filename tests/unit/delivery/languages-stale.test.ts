import { describe, expect, it } from 'vitest'
import { standingOf } from '../../../src/delivery/present/standing.ts'
import { delivery } from './cast.ts'

const at = { at: '2031-01-01T00:00:00.000Z', firstAt: '2031-01-01T00:00:00.000Z' }
const layer = (source?: object, shared: object = {}) => ({
  body: { title: 'x', ...shared, ...(source && { _source: source }) },
  ...at,
})
const standing = (languages: Record<string, object | undefined>, shared: object = {}) =>
  standingOf(
    {
      id: 'm',
      shared: layer(undefined, shared),
      languages: Object.fromEntries(Object.entries(languages).map(([code, source]) => [code, layer(source)])),
    },
    Object.keys(languages),
  )

const en = { language: 'en', revision: 'new' }

describe('which translation is stale', () => {
  it('is the one that answers to another text of its source than the public one', () => {
    const [now, old, never] = [en, { language: 'en', revision: 'old' }, { language: 'en' }]
    expect(standing({ en, fr: old, be: now, de: never })).toEqual({ authoritative: ['en'], stale: ['fr'] })
    expect(standing({ en, fr: { language: 'en', revision: null } }).stale).toEqual(['fr'])
  })

  it('is not known while the source is not public, or nobody said what the source is', () => {
    expect(standing({ fr: { language: 'en', revision: 'old' } })).toEqual({ stale: [] })
    expect(standing({ en: undefined, fr: undefined })).toEqual({ stale: [] })
  })

  it('leaves it to the document to name the texts that bind', () => {
    expect(standing({ en }, { authenticLanguages: ['en', 'fr'] }).authoritative).toEqual(['en', 'fr'])
    expect(standing({ en }, { authenticLanguages: [] }).authoritative).toEqual(['en'])
  })
})

describe('what is said of it', () => {
  it('is in no answer by itself: not in documents, in every language, in conditions or in search', async () => {
    const { app, current } = await delivery()
    const source = { language: 'en', revision: 'canary' }
    const row = { collection: 'news', id: 'n1', op: 'put', ...at } as const
    current.apply([
      { ...row, seq: 9_001, locale: '*', body: {} },
      { ...row, seq: 9_002, locale: 'en', body: { title: 'Invented', _source: source } },
    ])
    for (const url of [
      '/api/news/n1?locale=en',
      '/api/news/n1?locale=all&depth=2',
      '/api/search?q=canary',
      '/api/news?where[_source][exists]=true',
      '/api/news?select[_source]=true',
      '/api/feeds/news.json',
    ]) {
      const { body } = await app.inject(url)
      expect(body.replace('"q":"canary"', ''), url).not.toMatch(/canary|_source":/)
    }
    const told = await app.inject('/api/news/n1?languages=true')
    expect(told.json()._languages).toMatchObject({ authoritative: ['en'], stale: [] })
    expect(told.body).not.toContain('canary')
    await app.close()
  })

  it('is the same in GraphQL', async () => {
    const { app, current, graphql } = await delivery()
    const row = { collection: 'news', id: 'n1', op: 'put', ...at } as const
    current.apply([
      { ...row, seq: 9_001, locale: '*', body: {} },
      { ...row, seq: 9_002, locale: 'en', body: { title: 'Invented', summary: 'Words', _source: en } },
      {
        ...row,
        seq: 9_003,
        locale: 'be',
        body: { title: 'Выдумка', _source: { language: 'en', revision: 'old' } },
      },
    ])
    const query = `{ News(id: "n1", locale: be_Latn, fallbackLocale: en) { title _languages {
      requested served available stale authoritative fellBack { path language } derived { tag from rule } } } }`
    const answers = []
    for (let time = 0; time < 10; time++) answers.push(await graphql(query))
    expect(answers[0]).toEqual({
      data: {
        News: {
          title: 'Vydumka',
          _languages: {
            requested: 'be-Latn',
            served: 'be-Latn',
            available: ['en', 'be', 'be-Latn'],
            stale: ['be', 'be-Latn'],
            authoritative: ['en'],
            fellBack: [{ path: 'summary', language: 'en' }],
            derived: [{ tag: 'be-Latn', from: 'be', rule: 'lacinka' }],
          },
        },
      },
    })
    expect(answers[9]).toEqual(answers[0])
    await app.close()
  })
})
