import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violations } from '../support/axe.ts'
import { artefact, launchBrowser } from '../support/browser.ts'

const { studioUrl, email, password } = inject('product')
let browser: Browser
let page: Page

/** Payload's own switch of dashboards and its chevron; nothing of ours is in them. */
const upstream = /dropdown-indicator|react-select/

const found = async (within?: string) => (await violations(page, within)).filter((one) => !upstream.test(one))
const choose = (language: string, theme: string) =>
  page.context().addCookies([
    { name: 'alliance-lng', value: language, url: studioUrl },
    { name: 'alliance-theme', value: theme, url: studioUrl },
  ])

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
})
afterAll(() => browser.close())

describe('the admin', () => {
  it.each(['light', 'dark'])('is the alliance’s from the sign-in on, legible in %s', async (theme) => {
    await choose('be', theme)
    const foreign: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(studioUrl) && !request.url().startsWith('data:'))
        foreign.push(request.url())
    })
    await page.goto(`${studioUrl}/admin/login`)
    await page.waitForSelector('.identity')
    await page.waitForSelector('#content')
    expect(await page.textContent('h1')).toContain('парламенцкі альянс')
    expect(await page.getAttribute('link[rel=icon]', 'href')).toMatch(/^data:image\/svg/)
    expect(await page.content()).not.toMatch(/Payload App|headless CMS/)
    await page.evaluate('document.fonts.ready')
    expect(await page.evaluate(`document.fonts.check('16px "Alliance Sans"')`)).toBe(true)
    expect(foreign).toEqual([])
    await page.screenshot({ path: artefact(`login-${theme}.png`) })
    expect(await found()).toEqual([])
  })

  it('opens with the dashboard: a heading, a main landmark, a way past the menu', async () => {
    await page.fill('input[name=email]', email)
    await page.fill('input[name=password]', password)
    await page.click('button[type=submit]')
    await page.waitForURL('**/admin')
    await page.goto(`${studioUrl}/admin`)
    await page.waitForSelector('.board')
    await page.waitForSelector('#content')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement?.className')).toBe('skip-link')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement?.id')).toBe('content')
  })

  it.each([
    ['en', 'light', 1280],
    ['fr', 'dark', 390],
    ['be', 'light', 640],
  ] as const)('has no barrier on its dashboard in %s, %s, %i px wide', async (language, theme, width) => {
    await choose(language, theme)
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${studioUrl}/admin`)
    await page.waitForSelector('.board')
    await page.waitForSelector('#content')
    await page.screenshot({ path: artefact(`dashboard-${language}.png`), fullPage: true })
    expect(await found('.board')).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  })

  it('imports people from a sheet: checked first, then written as drafts', async () => {
    await choose('en', 'light')
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(`${studioUrl}/admin/import?noun=people`)
    await page.setInputFiles('input[type=file]', {
      name: 'people.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Name;Email\nInvented Guest of the Sheet;sheet@people.example\n=1+1;x'),
    })
    await page.click('form.verification__filter button[type=submit]')
    await page.waitForSelector('.import__row--refused')
    await page.screenshot({ path: artefact('import-people.png'), fullPage: true })
    expect(await found('main')).toEqual([])
    await page.check('.import__row--refused input[type=checkbox]')
    await page.waitForSelector('.import__row--leftOut')
    await page.click('.import__write')
    await page.waitForSelector('text=Rows written: 1')
  })

  it('makes the next meeting from the last, and opens it', async () => {
    await page.goto(`${studioUrl}/admin/new-edition`)
    await page.fill('input[type=date]', '2031-03-24')
    await page.click('form.verification__filter button[type=submit]')
    await page.waitForSelector('main table')
    await page.screenshot({ path: artefact('new-edition.png'), fullPage: true })
    expect(await found('main')).toEqual([])
    await page.click('main > button.publication__verb')
    await page.waitForURL('**/collections/meetings/*', { timeout: 60_000 })
    // A row is headed by its own words and by the title of what it points at.
    await page.waitForSelector('#field-hosts .row-label:text-matches("^01 \\\\S.+ · \\\\S")')
  })
})
