import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violations } from '../support/axe.ts'
import { artefact, launchBrowser } from '../support/browser.ts'

const { publicUrl } = inject('product')

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage()
})
afterAll(() => browser.close())

type Language = 'en' | 'fr' | 'be'
const sections = {
  meetings: 'meetings',
  declarations: 'declarations',
  countries: 'countries',
  groups: 'parliamentary-groups',
  people: 'people',
  campaign: 'prisoner-profiles',
  actions: 'parliamentary-actions',
  news: 'news',
  pages: 'pages',
}

/** The address of some document of each collection in a language. */
const addresses = async (language: Language): Promise<Record<string, string>> => {
  const some = Object.entries(sections).map(async ([section, noun]) => {
    const answer = await fetch(
      `${publicUrl}/api/${noun}?locale=${language}&depth=0&limit=1&select[slug]=true`,
    )
    const { docs } = (await answer.json()) as { docs: { slug: string }[] }
    return [`${section}-one`, `/${language}/${section}/${docs[0]?.slug}`] as const
  })
  const lists = Object.keys(sections)
    .filter((section) => section !== 'pages')
    .map((section) => [section, `/${language}/${section}`] as const)
  const others = {
    home: `/${language}`,
    alliance: `/${language}/alliance`,
    search: `/${language}/search?q=Tikhanovskaya`,
    missing: `/${language}/nothing-here`,
    'embed-meeting': `/embed/${language}/next-meeting`,
    'embed-groups': `/embed/${language}/groups`,
    'embed-figure': `/embed/${language}/figure/alliance-countries`,
    'embed-rsvp': `/embed/${language}/rsvp/paris-2025`,
  }
  return { ...others, ...Object.fromEntries([...lists, ...(await Promise.all(some))]) }
}

/** Pixels that would have to be scrolled sideways. */
const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

const look = async (name: string, width: number, colorScheme: 'light' | 'dark') => {
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize({ width, height: 844 })
  await page.screenshot({ path: artefact(`site-${name}-${width}-${colorScheme}.png`), fullPage: true })
}

describe.each(['en', 'fr', 'be'] as const)('every kind of page in %s', (language) => {
  it('passes axe in light and dark, and fits the narrowest screen and 200 %', async () => {
    const wrong: string[] = []
    for (const [name, path] of Object.entries(await addresses(language))) {
      await page.goto(publicUrl + path)
      // 320 CSS pixels are also 1280 at 400 %, and 640 at 200 % (WCAG 2.2, 1.4.4 and 1.4.10).
      for (const width of [320, 640]) {
        await page.setViewportSize({ width, height: 844 })
        if ((await overflow()) > 0) wrong.push(`${path} is wider than ${width}`)
      }
      await look(`${name}-${language}`, 390, 'dark')
      wrong.push(...(await violations(page)).map((fault) => `${path} in the dark: ${fault}`))
      await look(`${name}-${language}`, 1280, 'light')
      wrong.push(...(await violations(page)).map((fault) => `${path}: ${fault}`))
    }
    expect(wrong).toEqual([])
  })
})

describe('a reader', () => {
  it('with a keyboard gets past the menu, and sees where they are at every stop', async () => {
    await page.setViewportSize({ width: 1280, height: 844 })
    await page.goto(`${publicUrl}/en/meetings/paris-2025`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
    const outlines = new Set<string>()
    for (let stop = 0; stop < 12; stop++) {
      await page.keyboard.press('Tab')
      outlines.add(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle))
    }
    expect([...outlines]).toEqual(['solid'])
  })

  it('changes the language and stays with the text', async () => {
    await page.goto(`${publicUrl}/en/meetings/paris-2025`)
    await page.getByRole('link', { name: 'Беларуская' }).click()
    expect(new URL(page.url()).pathname).toBe('/be/meetings/paryzh-2025')
    expect(await page.locator('html').getAttribute('lang')).toBe('be')
  })

  it('sees the programme by another clock without a script', async () => {
    await page.goto(`${publicUrl}/en/meetings/paris-2025`)
    const clock = () => page.locator('.clock').first().innerText()
    expect(await clock()).toBe('16:15')
    await page.getByLabel('Times in').selectOption('UTC')
    await page.getByRole('button', { name: 'Show' }).click()
    expect(await clock()).toBe('14:15')
  })

  it('finds a name in another script and spelling', async () => {
    await page.goto(`${publicUrl}/be/search`)
    await page.getByRole('searchbox').fill('Cichanoŭskaja')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Святлана Ціханоўская', exact: true }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Святлана Ціханоўская')
  })

  it('filters what parliaments did, and can send the address', async () => {
    await page.goto(`${publicUrl}/en/actions`)
    await page.getByLabel('Kind').selectOption('resolution')
    await page.getByRole('button', { name: 'Show' }).click()
    expect(page.url()).toMatch(/kind=resolution/)
    const kinds = await page.locator('.entry .small').allInnerTexts()
    expect(kinds.length).toBeGreaterThan(1)
    for (const kind of kinds) expect(kind).toContain('Resolution')
  })

  it('reads who is in office, and when that was checked', async () => {
    const answer = await fetch(
      `${publicUrl}/api/memberships?where[role][equals]=chair&where[group][exists]=true&depth=1&limit=1`,
    )
    const { docs } = (await answer.json()) as {
      docs: { group: { slug: string }; person: { name: string } }[]
    }
    await page.goto(`${publicUrl}/en/groups/${docs[0]?.group.slug}`)
    const office = page.getByRole('region', { name: 'In office' })
    expect(await office.innerText()).toContain(docs[0]?.person.name)
    expect(await office.innerText()).toMatch(/checked on|Not checked/)
  })
})

describe('a text in another language than asked', () => {
  it('is marked, and the page says so', async () => {
    await page.goto(`${publicUrl}/de/meetings/paris-2025`)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    const notices = await page.locator('.notice').allInnerTexts()
    expect(notices.join(' ')).toMatch(/another one: English/)
  })

  it('in Łacinka is said to be made by rule', async () => {
    await page.goto(`${publicUrl}/be-Latn/meetings/paryzh-2025`)
    expect(await page.locator('html').getAttribute('lang')).toBe('be-Latn')
    expect(await page.locator('h1').innerText()).toContain('Biełaruś')
    expect(await page.locator('.notice').innerText()).toContain('aŭtamatyčna')
  })
})

describe('another site', () => {
  const small = createServer((_, response) => {
    response.setHeader('content-type', 'text/html')
    const script = `<script src="${publicUrl}/embed/alliance.js"></script>`
    response.end(
      `<!doctype html><html lang="fr"><title>x</title>${script}<alliance-embed></alliance-embed></html>`,
    )
  })
  beforeAll(() => new Promise<void>((resolve) => small.listen(0, '127.0.0.1', resolve)))
  afterAll(() => small.close())

  it('shows a piece of this one with one element, whose links lead out of the frame', async () => {
    await page.goto(`http://127.0.0.1:${(small.address() as AddressInfo).port}/`)
    await page.frameLocator('iframe').getByRole('link', { name: 'Voir la réunion' }).click()
    await page.waitForURL(`${publicUrl}/fr/meetings/paris-2025`)
  })
})
