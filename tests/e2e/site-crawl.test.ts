import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Crawled, crawl } from '../support/crawl.ts'

const { publicUrl } = inject('product')
const languages = ['en', 'fr', 'be', 'be-Latn']

let found: Map<string, Crawled>
let pages: Crawled[]

beforeAll(async () => {
  found = await crawl(
    publicUrl,
    languages.map((language) => `/${language}`),
  )
  pages = [...found.values()].filter(({ path }) => /^\/(en|fr|be|be-Latn)(\/|$)/.test(path))
})

/** Only what is wrong, with the page where it is. */
const faults = (check: (page: Crawled) => (string | undefined)[]): string[] =>
  pages.flatMap((page) => check(page).flatMap((fault) => (fault ? [`${page.path}: ${fault}`] : [])))

describe('a walk through every page in every language', () => {
  it('reaches every kind of page in each', () => {
    const kinds = [
      'meetings',
      'declarations',
      'countries',
      'groups',
      'people',
      'campaign',
      'actions',
      'news',
      'pages',
    ]
    for (const language of languages)
      for (const kind of kinds)
        expect(pages.some(({ path }) => path.startsWith(`/${language}/${kind}/`))).toBe(true)
  })

  it('finds no dead link', () => {
    const dead = [...found.values()].filter(({ status }) => status !== 200)
    expect(dead.map(({ path, from, status }) => `${status} ${path} on ${from}`)).toEqual([])
  })

  it('finds no hole where a word should be', () => {
    const hole = /undefined|\[object|NaN|Invalid Date|\{\w+\}/
    expect(faults(({ body }) => [hole.exec(text(body))?.[0]])).toEqual([])
  })

  it('finds no element without content and no heading without words', () => {
    expect(faults(({ body }) => [/<(h[1-4]|a|dt|dd|button|title)[^>]*><\/\1>/.exec(body)?.[0]])).toEqual([])
  })

  it('loads nothing from other hosts, and nothing that runs', () => {
    const foreign =
      /<(?:img|script|iframe|source)[^>]*\ssrc="(?!\/[^/])[^"]*"|<link[^>]*rel="(?:stylesheet|icon|preload)"[^>]*href="(?!\/[^/])[^"]*"/
    expect(faults(({ body }) => [foreign.exec(body)?.[0]])).toEqual([])
    expect(
      faults(({ body }) => [/<script(?![^>]*application\/ld\+json)[^>]*>|\son\w+="/.exec(body)?.[0]]),
    ).toEqual([])
  })

  it('finds valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        // React writes its own spelling of both, which HTML allows.
        'attr-case': 'off',
        'doctype-style': 'off',
        'void-style': 'off',
        // Titles of documents are as long as they are.
        'long-title': 'off',
      },
    })
    const reports = await Promise.all(
      pages.map(async ({ path, body }) => ({ path, report: await validator.validateString(body) })),
    )
    const wrong = reports.flatMap(({ path, report }) =>
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${path}: ${ruleId}: ${message}`),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('finds data for machines that can be read', () => {
    const blocks = pages.flatMap(({ body }) =>
      [...body.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
        ([, json = '']) => json,
      ),
    )
    expect(blocks.length).toBeGreaterThan(100)
    for (const block of blocks) expect(JSON.parse(block)).toHaveProperty('@type')
  })

  it('is told by each page which address counts, and where the same is in other languages', () => {
    for (const { path, body } of pages) {
      if (path.includes('?')) continue
      const canonical = /<link rel="canonical" href="([^"]*)"/.exec(body)?.[1]
      expect(canonical).toBe(publicUrl + path)
    }
    const alternates = [
      ...found
        .get('/fr/meetings/paris-2025')!
        .body.matchAll(/rel="alternate" hrefLang="([^"]*)" href="([^"]*)"/gi),
    ]
    expect(
      Object.fromEntries(alternates.map(([, language, href]) => [language, href?.replace(publicUrl, '')])),
    ).toEqual({
      en: '/en/meetings/paris-2025',
      fr: '/fr/meetings/paris-2025',
      be: '/be/meetings/paryzh-2025',
      'be-Latn': '/be-Latn/meetings/paryzh-2025',
    })
  })
})

/** What a reader sees. */
const text = (html: string): string => html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' ')
