import { HtmlValidate } from 'html-validate'
import ICAL from 'ical.js'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Element, xml2js } from 'xml-js'
import { sizes } from '../sizes.ts'
import { type Crawled, crawl, someOfEach } from '../support/crawl.ts'
import { strangers } from '../support/schema-org.ts'

const { publicUrl } = inject('product')
const languages = ['en', 'fr', 'be', 'be-Latn']
const { documents, inLatin, patience } = sizes.site
const embeds = ['next-meeting', 'groups', 'figure/alliance-countries', 'rsvp/paris-2025']

let found: Map<string, Crawled>
let pages: Crawled[]

beforeAll(async () => {
  found = await crawl(
    publicUrl,
    languages.flatMap((language) => [
      `/${language}`,
      ...embeds.map((embed) => `/embed/${language}/${embed}`),
    ]),
    { visits: someOfEach((language) => (language === 'be-Latn' ? inLatin : documents)) },
  )
  pages = [...found.values()].filter(
    ({ path, type }) => type.startsWith('text/html') && /^\/(embed\/)?(en|fr|be|be-Latn)(\/|$)/.test(path),
  )
}, patience)

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

  it(
    'finds valid HTML',
    async () => {
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
    },
    patience,
  )

  it('finds feeds and calendars that can be read', () => {
    const ofType = (type: string) => [...found.values()].filter((one) => one.type.includes(type))
    expect(ofType('atom').length).toBeGreaterThanOrEqual(languages.length)
    for (const { path, body } of ofType('atom')) {
      const [feed] = (xml2js(body) as { elements: Element[] }).elements
      expect([path, feed?.name]).toEqual([path, 'feed'])
      const entries = feed!.elements!.filter(({ name }) => name === 'entry')
      expect(entries.length).toBeGreaterThan(0)
      for (const part of [feed!, ...entries])
        expect(part.elements!.map(({ name }) => name)).toEqual(
          expect.arrayContaining(['id', 'title', 'updated']),
        )
    }
    expect(ofType('calendar').length).toBeGreaterThanOrEqual(languages.length)
    for (const { body } of ofType('calendar'))
      expect(new ICAL.Component(ICAL.parse(body)).getAllSubcomponents('vevent').length).toBeGreaterThan(0)
  })

  it('finds data for machines that can be read', () => {
    const blocks = pages.flatMap(({ body }) =>
      [...body.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
        ([, json = '']) => json,
      ),
    )
    expect(blocks.length).toBeGreaterThan(20)
    for (const block of blocks) {
      expect(JSON.parse(block)).toHaveProperty('@type')
      expect(strangers(JSON.parse(block))).toEqual([])
    }
  })

  it('is told by each page which address counts, and where the same is in other languages', () => {
    for (const { path, body } of pages) {
      if (path.includes('?') || path.startsWith('/embed')) continue
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
