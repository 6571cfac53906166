import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { idOf } from '../../src/seed/record.ts'
import { violations } from '../support/axe.ts'
import { artefact, launchBrowser } from '../support/browser.ts'
import { chooseInPanel, publishInPanel } from './publication-panel.ts'

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
    await chooseInPanel(page, 'be')
    await page.waitForSelector('.publication__findings--warn')
    expect(await page.isDisabled('#publish-chosen')).toBe(true)
    expect(await violations(page, '.publication__panel')).toEqual([])
    await page.screenshot({ path: artefact('publication-checklist.png') })
    expect(await publishInPanel(page, 'be')).toBe(200)
    await expect.poll(() => publicTitle('be')).toBe('Сустрэча ў Парыжы, новая назва')
    expect(await publicTitle('fr')).toBe(french)
  })

  it('plans French for later, sees it in the list and cancels it', async () => {
    await page.goto(`${address}?locale=fr`)
    await chooseInPanel(page, 'fr')
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
    // Payload's own would publish every language without a question.
    expect(await page.locator('.list-selection__button').allTextContents()).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/publish/i)]),
    )
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
  let other: Page
  const title = (on: Page) => on.inputValue('input[name=title]')
  const save = async (on: Page) => {
    const [answer] = await Promise.all([
      on.waitForResponse((one) => one.request().method() === 'PATCH' && one.url().includes(paris)),
      on.click('#action-save-draft'),
    ])
    return answer.status()
  }
  beforeAll(async () => {
    other = await (await browser.newContext()).newPage()
    await login(other)
  })

  it('in two languages: neither is disturbed, and both texts are kept', async () => {
    await Promise.all([page.goto(`${address}?locale=fr`), other.goto(`${address}?locale=be`)])
    await page.fill('input[name=title]', 'Titre à côté')
    await other.fill('input[name=title]', 'Назва побач')
    expect(await Promise.all([save(page), save(other)])).toEqual([200, 200])
    await Promise.all([page.reload(), other.reload()])
    expect([await title(page), await title(other)]).toEqual(['Titre à côté', 'Назва побач'])
    expect(await page.isVisible('.meanwhile')).toBe(false)
  })

  it('in one language: the second is told, a save over the other’s text is refused, and they choose', async () => {
    await other.goto(`${address}?locale=fr`)
    for (const text of ['Titre de l’autre', 'Titre de l’autre, corrigé']) {
      await other.fill('input[name=title]', text)
      expect(await save(other)).toBe(200)
    }
    await page.fill('input[name=title]', 'Mon titre')
    expect(await save(page)).toBe(409)
    expect(await title(page)).toBe('Mon titre')
    // At once, not when the form next asks by itself.
    await page.click('[data-take=mine]', { timeout: 5_000 })
    await page.screenshot({ path: artefact('publication-meanwhile.png') })
    expect(await violations(page, '.meanwhile')).toEqual([])
    expect(await save(page)).toBe(200)
  })
})
