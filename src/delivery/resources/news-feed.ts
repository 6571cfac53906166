import { Feed } from 'feed'
import { cacheable } from '../answer.ts'
import { Refusal } from '../refusal.ts'
import { answerRest } from '../rest.ts'
import type { Body } from '../snapshot/published.ts'
import { languageIn, languageParameters, languageTagIn } from './documents.ts'
import type { Asked, Resource } from './resource.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

type News = Body & {
  id: string
  title?: string
  summary?: string
  body?: unknown
  date?: string
  createdAt: string
  updatedAt: string
}

const newest = '50'

type Format = { type: string; write: (feed: Feed) => string }

const formats = new Map<string, Format>([
  ['news.atom', { type: 'application/atom+xml; charset=utf-8', write: (feed) => feed.atom1() }],
  ['news.json', { type: 'application/feed+json; charset=utf-8', write: (feed) => jsonFeed(feed) }],
])

/** The library writes version 1, which had no language. */
const jsonFeed = (feed: Feed): string => {
  const { version: _one, ...rest } = JSON.parse(feed.json1()) as Body
  const { language } = feed.options
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', language, ...rest })
}

/** `/api/feeds/news.atom` and `/api/feeds/news.json`: the newest fifty in the language asked for. */
export const newsFeed: Resource = {
  path: '/api/feeds/:name',
  parameters: languageParameters,
  answer: (snapshot, asked) => {
    const name = asked.path['name'] ?? ''
    const format = formats.get(name)
    if (!format) throw new Refusal('not-found')
    return cacheable(format.write(feedOf(snapshot, asked, name)), format.type)
  },
}

const feedOf = (snapshot: Snapshot, { parameters, origin }: Asked, name: string): Feed => {
  const language = languageIn(parameters)
  const locale = languageTagIn(snapshot, parameters)
  const ask = (kind: 'list' | 'global', slug: string, more: object): Body =>
    JSON.parse(
      answerRest(snapshot, { kind, slug, parameters: { ...language, ...more } }).body.toString(),
    ) as Body
  const { docs } = ask('list', 'news', { sort: '-date', limit: newest, depth: '0', richText: 'html' }) as {
    docs: News[]
  }
  const address = (what: string): string =>
    `${origin}/api/${what}${what.includes('?') ? '&' : '?'}locale=${locale}`
  const feed = new Feed({
    id: address(`feeds/${name}`),
    title: titleOf(() => ask('global', 'site-settings', {})),
    language: locale,
    link: origin,
    feedLinks: { [name.endsWith('atom') ? 'atom' : 'json']: address(`feeds/${name}`) },
    // The moment of the newest entry and not of the request: the same content is the same bytes.
    updated: new Date(
      docs
        .map(({ updatedAt }) => updatedAt)
        .sort()
        .at(-1) ?? 0,
    ),
    copyright: '',
  })
  for (const item of docs)
    feed.addItem({
      id: `urn:uuid:${item.id}`,
      title: item.title ?? '',
      link: address(`news/${item.id}`),
      ...(item.summary ? { description: item.summary } : {}),
      content: String(item.body ?? ''),
      date: new Date(item.updatedAt),
      published: new Date(item.date ?? item.createdAt),
    })
  return feed
}

const titleOf = (ask: () => Body): string => {
  try {
    return String(ask()['siteName'] ?? 'News')
  } catch (error) {
    if (error instanceof Refusal) return 'News'
    throw error
  }
}
