import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'

const { publicUrl } = inject('product')

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage()
})
afterAll(() => browser.close())

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

  it('on a phone opens the menu with the keyboard and is told where they are', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${publicUrl}/en/meetings/paris-2025`)
    const menu = page.getByRole('navigation', { name: 'Sections' })
    expect(await menu.innerText()).toMatch(/^Menu\s+Meetings$/)
    await menu.locator('summary').press('Enter')
    await menu.getByRole('link', { name: 'Countries' }).click()
    expect(new URL(page.url()).pathname).toBe('/en/countries')
    await page.setViewportSize({ width: 1280, height: 844 })
    expect(await menu.getByRole('link').allInnerTexts()).toHaveLength(10)
    expect(await menu.locator('[aria-current]:visible').innerText()).toBe('Countries')
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
    // Other stories give the meeting other titles: what counts is that it is Łacinka.
    expect(await page.locator('h1').innerText()).toMatch(/^[^\u0400-\u04FF]*[ŭčšžłśćń][^\u0400-\u04FF]*$/)
    expect(await page.locator('.notice').innerText()).toContain('aŭtamatyčna')
  })
})

describe('another site', () => {
  const documented = [...readFileSync('docs/api/embeds.md', 'utf8').matchAll(/^```html\n(.*?)^```/gms)].map(
    ([, block = '']) => block.replaceAll('http://localhost:3000', publicUrl),
  )
  const small = createServer(({ url }, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(
      `<!doctype html><html lang="fr"><meta charset="utf-8"><title>x</title>${documented[Number(url?.slice(1))]}</html>`,
    )
  })
  beforeAll(() => new Promise<void>((resolve) => small.listen(0, '127.0.0.1', resolve)))
  afterAll(() => small.close())
  const open = (block: number) =>
    page.goto(`http://127.0.0.1:${(small.address() as AddressInfo).port}/${block}`)

  it('shows a piece of this one in the frame of the documentation, whose links lead out of it', async () => {
    await open(0)
    await page.frameLocator('iframe').getByRole('link', { name: 'Voir la réunion' }).click()
    await page.waitForURL(`${publicUrl}/fr/meetings/paris-2025`)
  })

  it('shows a figure in the element of the documentation, in the language it names', async () => {
    await open(1)
    const frame = page.frameLocator('alliance-embed iframe')
    expect(await frame.locator('html').getAttribute('lang')).toBe('be')
    expect(await frame.locator('.number').innerText()).toBe('22')
  })

  it('is told in place when a piece is not public any more', async () => {
    await open(1)
    await page.evaluate(() => document.querySelector('alliance-embed')!.setAttribute('show', 'figure/gone'))
    const frame = page.frameLocator('alliance-embed iframe')
    expect(await frame.getByRole('heading').innerText()).toBe('Тое, што тут было, больш не публічнае')
  })
})
