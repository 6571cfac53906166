import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violations } from '../support/axe.ts'
import { artefact, launchBrowser } from '../support/browser.ts'
import { inventedDoor } from '../unit/rsvp/invented-door.ts'
import { tokenFor } from '../unit/rsvp/invented-links.ts'
import { everyVisit } from '../unit/rsvp/invented-visit.ts'

let browser: Browser
let page: Page
let base: string
const house = inventedDoor()

beforeAll(async () => {
  base = await house.door.listen({ host: '127.0.0.1', port: 0 })
  browser = await launchBrowser()
  page = await browser.newPage()
})
afterAll(async () => {
  await browser.close()
  await house.door.close()
})

const paths = [
  '/r',
  '/r/invented-meeting',
  '/r/i/unknown',
  '/r/i/erased',
  ...Object.keys(everyVisit).map((name) => `/r/i/${tokenFor(name)}`),
  `/r/i/${tokenFor('answered')}?change=1`,
  `/r/i/${tokenFor('delegationAnswered')}?change=1`,
  ...['withdraw', 'erase', 'delegate'].map((deed) => `/r/i/${tokenFor('answered')}/${deed}`),
  `/r/confirm/${tokenFor('unconfirmed')}`,
]
const open = (path: string, lang: string) =>
  page.goto(`${base}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
/** Pixels that would have to be scrolled sideways. */
const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

describe.each(['en', 'fr', 'be'])('every guest page in %s', (lang) => {
  it.each(paths)('%s passes axe, in light and in dark, and fits a narrow screen', async (path) => {
    // 320 CSS pixels are also 1280 at 400 %, and 640 at 200 % (WCAG 2.2, 1.4.4 and 1.4.10).
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const width of [320, 640, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        await open(path, lang)
        expect(await overflow()).toBeLessThanOrEqual(0)
      }
      expect(await violations(page)).toEqual([])
    }
  })
})

describe('with the keyboard', () => {
  it('the way through the form is that of the page, and every stop can be seen', async () => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 390, height: 844 })
    await open(`/r/i/${tokenFor('delegation')}`, 'en')
    const stops: { top: number; outline: string; name: string }[] = []
    for (;;) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate(() => {
        const element = document.activeElement
        if (!element || element === document.body) return null
        return {
          top: element.getBoundingClientRect().top + window.scrollY,
          outline: getComputedStyle(element).outlineStyle,
          name: element.getAttribute('name') ?? element.textContent ?? '',
        }
      })
      if (!stop || stops.length > 80) break
      stops.push(stop)
    }
    expect(stops.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['will-come', 'place-0-name', 'place-2-email', 'answered-by-email']),
    )
    expect(stops.some(({ name }) => name === 'leave-empty')).toBe(false)
    expect(stops.every(({ outline }) => outline === 'solid')).toBe(true)
    const tops = stops.slice(1).map(({ top }) => top)
    for (let index = 1; index < tops.length; index++)
      expect(tops[index]! + 60).toBeGreaterThanOrEqual(tops[index - 1]!)
  })
})

describe('without a mouse on paper', () => {
  it('only the letter is printed', async () => {
    await open(`/r/i/${tokenFor('invited')}`, 'fr')
    await page.emulateMedia({ media: 'print' })
    expect(await page.isVisible('.letter')).toBe(true)
    expect(await page.isVisible('#answer')).toBe(false)
    expect(await page.isVisible('header')).toBe(false)
    await page.screenshot({ path: artefact('letter-on-paper.png'), fullPage: true })
    await page.emulateMedia({ media: 'screen' })
  })
})

describe('what one answer makes needless', () => {
  it('is not shown until it is needed', async () => {
    await open(`/r/i/${tokenFor('invited')}`, 'en')
    expect(await page.isVisible('#answered-by-name')).toBe(false)
    await page.check('#by-assistant')
    expect(await page.isVisible('#answered-by-name')).toBe(true)
    await open(`/r/i/${tokenFor('delegation')}`, 'en')
    expect(await page.isVisible('#place-0-until')).toBe(false)
    await page.check('#place-0-hold')
    expect(await page.isVisible('#place-0-until')).toBe(true)
    await page.check('#will-not-come')
    expect(await page.isVisible('#place-0-name')).toBe(false)
  })
})
