import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { idOf } from '../../src/seed/record.ts'
import { artefact, launchBrowser } from '../support/browser.ts'
import { chooseInPanel, publishInPanel } from './publication-panel.ts'

const paris = idOf('meetings', 'paris-2025')
const languages = ['en', 'fr', 'be'] as const
const { publicUrl, studioUrl, email, password } = inject('product')
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
})
afterAll(() => browser.close())

const read = async (locale: string) =>
  (await fetch(`${publicUrl}/api/meetings/${paris}?locale=${locale}&depth=0`)).text()
const readAll = async () =>
  Object.fromEntries(await Promise.all(languages.map(async (locale) => [locale, await read(locale)])))

/** Waits until the public answer says what is wanted; the milliseconds that took. */
const publicAfter = async (locale: string, wanted: (body: any) => boolean): Promise<number> => {
  const began = performance.now()
  while (performance.now() - began < 5_000) {
    if (wanted(JSON.parse(await read(locale)))) return performance.now() - began
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`${locale} did not become public within five seconds.`)
}

describe('an editor', () => {
  it('logs in with the account that was shown once', async () => {
    await page.goto(`${studioUrl}/admin/login`)
    await page.screenshot({ path: artefact('login.png') })
    await page.fill('input[name=email]', email)
    await page.fill('input[name=password]', password)
    await page.click('button[type=submit]')
    await page.waitForURL('**/admin')
    await page.waitForSelector('text=Meetings')
    await page.screenshot({ path: artefact('dashboard.png') })
  })

  it('changes the Paris title in French and publishes French only', async () => {
    const before = await readAll()
    await page.goto(`${studioUrl}/admin/collections/meetings/${paris}?locale=fr`)
    await page.fill('input[name=title]', 'Réunion de Paris, titre révisé')
    await page.click('#action-publication:has-text("/")')
    await page.waitForSelector('.publication__languages')
    await page.screenshot({ path: artefact('publication.png') })
    expect(await publishInPanel(page, 'fr')).toBe(200)
    const took = await publicAfter('fr', ({ title }) => title === 'Réunion de Paris, titre révisé')
    expect(took).toBeLessThan(1_000)
    const after = await readAll()
    expect(after['en']).toBe(before['en'])
    expect(after['be']).toBe(before['be'])
    expect(after['fr']).not.toBe(before['fr'])
  })

  it('changes the date, is warned, and all three languages change at once', async () => {
    await page.goto(`${studioUrl}/admin/collections/meetings/${paris}?locale=en`)
    const ends = page.locator('#field-endsAt input')
    await ends.fill('2025-10-08 21:59')
    await ends.press('Enter')
    const saved = page.waitForResponse(
      (answer) => answer.request().method() === 'PATCH' && answer.url().includes('/api/meetings/'),
    )
    await page.click('#action-save-draft')
    expect((await saved).status()).toBe(200)
    await chooseInPanel(page, 'en')
    await page.waitForSelector('.publication__shared')
    await page.screenshot({ path: artefact('shared-field.png') })
    expect(await publishInPanel(page, 'en')).toBe(200)
    for (const locale of languages) {
      expect(await publicAfter(locale, ({ endsAt }) => endsAt.startsWith('2025-10-08'))).toBeLessThan(1_000)
    }
  })

  it('withdraws French, and the others stay', async () => {
    const before = await readAll()
    await page.reload()
    await chooseInPanel(page, 'fr')
    await page.click('#withdraw-chosen:enabled')
    const began = performance.now()
    while ((await fetch(`${publicUrl}/api/meetings/${paris}?locale=fr`)).status !== 404) {
      if (performance.now() - began > 2_000) throw new Error('French is still public.')
    }
    const after = await readAll()
    expect(after['en']).toBe(before['en'])
    expect(after['be']).toBe(before['be'])
  })

  it('publishes French again from the same panel', async () => {
    expect(await publishInPanel(page, 'fr')).toBe(200)
    expect(await publicAfter('fr', ({ title }) => title === 'Réunion de Paris, titre révisé')).toBeLessThan(
      1_000,
    )
  })
})
