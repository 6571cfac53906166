import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { idOf } from '../../src/seed/record.ts'
import { artefact, launchBrowser } from '../support/browser.ts'
import { publishInPanel } from './publication-panel.ts'

const paris = idOf('meetings', 'paris-2025')
const typed = 'Сустрэча ў Парыжы, напісаная зараз'
const { publicUrl, studioUrl, email, password } = inject('product')
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: { width: 1600, height: 1000 } })
  await page.goto(`${studioUrl}/admin/login`)
  await page.fill('input[name=email]', email)
  await page.fill('input[name=password]', password)
  await page.click('button[type=submit]')
  await page.waitForURL('**/admin')
})
afterAll(() => browser.close())

const pageIn = async (locale: string): Promise<string> => {
  const { slug } = (await (
    await fetch(`${publicUrl}/api/meetings/${paris}?locale=${locale}&depth=0`)
  ).json()) as { slug: string }
  return (await fetch(`${publicUrl}/${locale}/meetings/${slug}`)).text()
}

const until = async (what: () => Promise<boolean> | boolean, patience = 15_000): Promise<number> => {
  const began = performance.now()
  while (!(await what())) {
    if (performance.now() - began > patience) throw new Error(`Not within ${patience} ms.`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return performance.now() - began
}

const previewed = async (): Promise<Frame | undefined> => {
  for (const frame of page.frames())
    if (
      frame.url().includes('/api/previews/') &&
      (await frame.locator('body').textContent())?.includes(typed)
    )
      return frame
  return undefined
}

describe('an editor', () => {
  it('sees the words in the page while typing, and the public does not', async () => {
    const before = await pageIn('be')
    await page.goto(`${studioUrl}/admin/collections/meetings/${paris}?locale=be`)
    await page.click('#live-preview-toggler')
    await page.waitForSelector('iframe.live-preview-iframe, #live-preview-iframe')
    await page.fill('input[name=title]', typed)
    await until(async () => (await previewed()) !== undefined)
    await page.screenshot({ path: artefact('preview.png') })
    expect(await pageIn('be')).toBe(before)
    const frame = (await previewed())!
    expect((await fetch(frame.url())).status).toBe(401)
    const { pathname } = new URL(frame.url())
    expect((await fetch(publicUrl + pathname)).status).toBe(404)
  })

  it('publishes in Belarusian, and the Belarusian page has it within a second; the French one is the same', async () => {
    const french = await pageIn('fr')
    expect(await publishInPanel(page, 'be')).toBe(200)
    expect(await until(async () => (await pageIn('be')).includes(typed), 5_000)).toBeLessThan(1_000)
    expect(await pageIn('fr')).toBe(french)
  })
})
