import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violations } from '../support/axe.ts'
import { artefact, launchBrowser } from '../support/browser.ts'

const { studioUrl, email, password } = inject('product')
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${studioUrl}/admin/login`)
  await page.fill('input[name=email]', email)
  await page.fill('input[name=password]', password)
  await page.click('button[type=submit]')
  await page.waitForURL('**/admin')
})
afterAll(() => browser.close())

describe('the languages of everything', () => {
  it('are summed up on the dashboard', async () => {
    await page.waitForSelector('progress')
    await page.screenshot({ path: artefact('dashboard-languages.png') })
  })

  it.each(['en', 'fr', 'be'])('are a table without a barrier in %s', async (language) => {
    await page.context().addCookies([{ name: 'alliance-lng', value: language, url: studioUrl }])
    await page.goto(`${studioUrl}/admin/translation`)
    await page.waitForSelector('main h1')
    await page.screenshot({ path: artefact(`translation-${language}.png`) })
    expect(await violations(page, 'main')).toEqual([])
  })

  it('propose spellings of a Belarusian name, and write none by themselves', async () => {
    await page.goto(`${studioUrl}/admin/collections/people?locale=be`)
    await page.locator('tbody a').first().click()
    await page.waitForSelector('input[name=name]')
    await page.fill('input[name=name]', 'Сяргей Выдуманы')
    await page.waitForSelector('text=Siarhei Vydumany')
    await page.screenshot({ path: artefact('name-assistant.png') })
    expect(await page.inputValue('input[name=name]')).toBe('Сяргей Выдуманы')
  })
})
