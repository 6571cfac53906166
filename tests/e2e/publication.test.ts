import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { idOf } from '../../src/seed/record.ts'
import { violations } from '../support/axe.ts'
import { artefact, launchBrowser } from '../support/browser.ts'

const { studioUrl, publicUrl, email, password } = inject('product')
const paris = idOf('meetings', 'paris-2025')
const address = `${studioUrl}/admin/collections/meetings/${paris}`
let browser: Browser
let page: Page

const login = async (to: Page) => {
  await to.goto(`${studioUrl}/admin/login`)
  await to.fill('input[name=email]', email)
  await to.fill('input[name=password]', password)
  await to.click('button[type=submit]')
  await to.waitForURL('**/admin')
}

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await login(page)
})
afterAll(() => browser.close())

const answered = (part: string) =>
  page.waitForResponse((answer) => answer.url().includes(part) && answer.request().method() === 'POST')
const publicTitle = async (locale: string) => {
  const answer = await fetch(`${publicUrl}/api/meetings/${paris}?locale=${locale}&depth=0`)
  return answer.ok ? ((await answer.json()) as { title: string }).title : null
}

describe('whoever publishes', () => {
  it('reads what will change and what is warned of, agrees, and publishes Belarusian only', async () => {
    const french = await publicTitle('fr')
    await page.goto(`${address}?locale=be`)
    await page.fill('input[name=title]', 'Сустрэча ў Парыжы, новая назва')
    await page.click('#action-publication')
    await page.click('#save-and-check')
    await page.waitForSelector('.publication__findings--warn')
    expect(await page.isDisabled('#publish-chosen')).toBe(true)
    expect(await violations(page, '.publication__panel')).toEqual([])
    await page.screenshot({ path: artefact('publication-checklist.png') })
    await page.check('#publication-agree')
    const done = answered('/publish')
    await page.click('#publish-chosen:enabled')
    expect((await done).status()).toBe(200)
    await expect.poll(() => publicTitle('be')).toBe('Сустрэча ў Парыжы, новая назва')
    expect(await publicTitle('fr')).toBe(french)
  })

  it('plans French for later, sees it in the list and cancels it', async () => {
    await page.goto(`${address}?locale=fr`)
    await page.click('#action-publication')
    await page.waitForSelector('.publication__preview :is(ul, details, p)')
    if (await page.isVisible('#publication-agree')) await page.check('#publication-agree')
    await page.click('.publication__plans summary')
    await page.fill('.publication__when', `${new Date().getFullYear() + 1}-01-02T09:30`)
    const planned = answered('/schedule')
    await page.click('[data-plan=publish]:enabled')
    expect((await planned).status()).toBe(200)
    await page.waitForSelector('[data-act=waiting]')
    expect(await page.textContent('[data-act=waiting]')).toMatch(/-01-02 09:30/)
    await page.screenshot({ path: artefact('publication-planned.png') })
    const cancelled = answered('/cancel')
    await page.click('[data-act=waiting] button')
    expect((await cancelled).status()).toBe(204)
    await page.waitForSelector('[data-act=cancelled]')
  })

  it('publishes rows of a list, one after the other, with a result for each', async () => {
    await page.goto(`${studioUrl}/admin/collections/news?locale=en`)
    await page.waitForSelector('tbody input[type=checkbox]')
    const boxes = page.locator('tbody input[type=checkbox]')
    const count = Math.min(await boxes.count(), 3)
    for (let row = 0; row < count; row++) await boxes.nth(row).check()
    await page.click('[data-bulk=check]')
    await page.waitForSelector(`[data-result]:nth-child(${count})`)
    if (await page.isVisible('#bulk-agree')) await page.check('#bulk-agree')
    await page.click('[data-bulk=publish]:enabled')
    await page.waitForSelector(`[data-result=done]:nth-child(${count})`)
    expect(await page.getAttribute('.publication-bulk progress', 'value')).toBe(String(count))
    await page.screenshot({ path: artefact('publication-bulk.png') })
    expect(await violations(page, '.publication-bulk')).toEqual([])
  })

  it('sees a meeting as a whole, and its history', async () => {
    await page.goto(`${address}/whole?locale=fr`)
    await page.waitForSelector('.publication-whole tbody tr')
    expect(await violations(page, '.publication-whole')).toEqual([])
    await page.screenshot({ path: artefact('publication-whole.png') })
    await page.goto(`${address}/versions?locale=be`)
    await page.waitForSelector('.publication-history tbody tr')
    expect(await violations(page, '.publication-history')).toEqual([])
    await page.screenshot({ path: artefact('publication-history.png') })
  })
})

describe('two people with the same meeting open', () => {
  it('in one language: the second is told, a save over the other’s text is refused, and they choose', async () => {
    const other = await (await browser.newContext()).newPage()
    await login(other)
    await Promise.all([page.goto(`${address}?locale=fr`), other.goto(`${address}?locale=fr`)])
    const saved = (on: Page) =>
      on.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.url().includes(paris))
    const save = async (on: Page, title: string) => {
      await on.fill('input[name=title]', title)
      const done = saved(on)
      await on.click('#action-save-draft')
      return (await done).status()
    }
    expect(await save(other, 'Titre de l’autre')).toBe(200)
    expect(await save(other, 'Titre de l’autre, corrigé')).toBe(200)
    expect(await save(page, 'Mon titre')).toBe(409)
    expect(await page.inputValue('input[name=title]')).toBe('Mon titre')
    await page.click('[data-take=mine]', { timeout: 30_000 })
    const done = saved(page)
    await page.click('#action-save-draft')
    expect((await done).status()).toBe(200)
  })
})
