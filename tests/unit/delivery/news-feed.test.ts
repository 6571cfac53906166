import { describe, expect, it } from 'vitest'
import { xml2js, type Element } from 'xml-js'
import { newsFeed } from '../../../src/delivery/resources/news-feed.ts'
import { askedOver } from './asked.ts'

const paragraph = (words: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }] },
})

const news = [
  {
    id: '11111111-1111-4111-8111-111111111111',
    title: { en: 'Old & <known>' },
    date: '2025-01-01T00:00:00.000Z',
    summary: { en: 'A "summary" ]]> of it' },
    body: { en: paragraph('Body <b>of</b> it ]]> & more') },
  },
  {
    id: '22222222-2222-4222-8222-222222222222',
    title: { en: 'New', fr: 'Nouveau' },
    date: '2025-02-01T00:00:00.000Z',
  },
]
const ask = askedOver({
  news,
  'site-settings': [{ id: 'site-settings', siteName: { en: 'The Alliance', fr: 'L’Alliance' } }],
})

const atom = (parameters = {}) => {
  const { text, type } = ask(newsFeed, { name: 'news.atom' }, parameters)
  const [feed] = (xml2js(text) as Element).elements!.filter(({ type: kind }) => kind === 'element')
  const inside = (element: Element | undefined, name: string) =>
    (element?.elements ?? []).filter((one) => one.name === name)
  const words = (element: Element | undefined, name: string) =>
    inside(element, name).map(({ elements = [] }) =>
      elements.map((one) => String(one.text ?? one.cdata ?? '')).join(''),
    )[0]
  return { type, feed, entries: inside(feed, 'entry'), words, inside }
}

describe('the news as Atom', () => {
  it('is well-formed, names itself, and has the newest first', () => {
    const { type, feed, entries, words, inside } = atom()
    expect(type).toBe('application/atom+xml; charset=utf-8')
    expect(feed?.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom' })
    expect([words(feed, 'id'), words(feed, 'title')]).toEqual([
      'https://alliance.example/api/feeds/news.atom?locale=en',
      'The Alliance',
    ])
    expect(
      inside(feed, 'link').find(({ attributes }) => attributes?.['rel'] === 'self')?.attributes?.['href'],
    ).toBe('https://alliance.example/api/feeds/news.atom?locale=en')
    expect(entries.map((entry) => words(entry, 'title'))).toEqual(['New', 'Old & <known>'])
  })

  it('has of each entry what RFC 4287 asks for, and its text as HTML without what runs', () => {
    const { entries, words } = atom()
    for (const entry of entries) {
      expect(words(entry, 'id')).toMatch(/^urn:uuid:/)
      for (const name of ['updated', 'published']) expect(Date.parse(words(entry, name) ?? '')).not.toBeNaN()
    }
    expect(words(entries[1], 'summary')).toBe('A "summary" ]]> of it')
    expect(words(entries[1], 'content')).toContain('Body &lt;b&gt;of&lt;/b&gt; it ]]&gt; &amp; more')
  })

  it('has of a language what is published in it, and is the same bytes until something is', () => {
    expect(atom({ locale: 'fr' }).entries).toHaveLength(1)
    const { text } = ask(newsFeed, { name: 'news.atom' })
    expect(ask(newsFeed, { name: 'news.atom' }).text).toBe(text)
  })
})

describe('the news as JSON Feed', () => {
  it('has the version, the address and the items', () => {
    const { text, type } = ask(newsFeed, { name: 'news.json' }, { locale: 'fr' })
    expect(type).toBe('application/feed+json; charset=utf-8')
    const feed = JSON.parse(text) as { items: object[] }
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'L’Alliance',
      feed_url: 'https://alliance.example/api/feeds/news.json?locale=fr',
      language: 'fr',
    })
    expect(feed.items).toMatchObject([
      {
        id: 'urn:uuid:22222222-2222-4222-8222-222222222222',
        title: 'Nouveau',
        date_published: '2025-02-01T00:00:00.000Z',
      },
    ])
  })

  it('is not there under another name', () => {
    for (const name of ['news.rss', 'news', 'toString'])
      expect(() => ask(newsFeed, { name })).toThrow('not-found')
  })
})
