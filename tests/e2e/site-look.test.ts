import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { sizes } from '../sizes.ts'
import { violations } from '../support/axe.ts'
import { artefact, launchBrowser } from '../support/browser.ts'
import { kindsOfPages, type Language } from './kinds-of-pages.ts'

const { publicUrl } = inject('product')
const { everyLook, patience } = sizes.site
const languages = ['en', 'fr', 'be'] as const

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const looks = [
  { width: 390, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const

/** All looks in the full run; else one, another in each language, so that no kind of page is seen in one alone. */
const looksOf = (place: number, language: Language) =>
  everyLook ? looks : [looks[(place + languages.indexOf(language)) % looks.length]!]

const lookAt = async (
  page: Page,
  name: string,
  { width, colorScheme }: (typeof looks)[number],
): Promise<string[]> => {
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize({ width, height: 844 })
  await page.screenshot({ path: artefact(`site-${name}-${width}-${colorScheme}.png`), fullPage: everyLook })
  return (await violations(page)).map((fault) => `${name} at ${width}, ${colorScheme}: ${fault}`)
}

/** Pixels that would have to be scrolled sideways, or a fault of the page itself. */
const tooWide = async (page: Page, name: string): Promise<string[]> => {
  const wide: string[] = []
  // 320 CSS pixels are also 1280 at 400 %, and 640 at 200 % (WCAG 2.2, 1.4.4 and 1.4.10).
  for (const width of [320, 640]) {
    await page.setViewportSize({ width, height: 844 })
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
      wide.push(`${name} is wider than ${width}`)
  }
  return wide
}

describe.each(languages)('every kind of page in %s', (language) => {
  it(
    'passes axe in light and dark, and fits the narrowest screen and 200 %',
    async () => {
      const page = await browser.newPage()
      const wrong: string[] = []
      for (const [place, [name, path]] of Object.entries(await kindsOfPages(publicUrl, language)).entries()) {
        const answer = await page.goto(publicUrl + path)
        expect([path, answer?.status()]).toEqual([path, name === 'missing' ? 404 : 200])
        wrong.push(...(await tooWide(page, path)))
        for (const look of looksOf(place, language))
          wrong.push(...(await lookAt(page, `${name}-${language}`, look)))
      }
      await page.close()
      expect(wrong).toEqual([])
    },
    patience,
  )
})
