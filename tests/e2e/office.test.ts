import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { read, utils } from '@e965/xlsx'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { idOf } from '../../src/seed/record.ts'
import { violations } from '../support/axe.ts'
import { artefact, launchBrowser } from '../support/browser.ts'

const paris = idOf('meetings', 'paris-2025')
const delegation = idOf('registration-categories', 'paris-2025-delegation')
const { studioUrl, email, password, dataDir } = inject('product')
const desk = `${studioUrl}/admin/invitations-desk?meeting=${paris}&category=${delegation}`
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

const chosenGroups = async (count: number) => {
  const boxes = page.locator('.desk details input[type=checkbox]:not(:disabled)')
  for (let index = 0; index < count; index += 1) await boxes.nth(index).check()
}

describe('the office', () => {
  it('invites five parliamentary groups and finds them in the list', async () => {
    await page.goto(desk)
    await page.locator('.desk details').first().locator('summary').click()
    await chosenGroups(5)
    await page.getByRole('button', { name: /Add the chosen groups/ }).click()
    await page.waitForSelector('.desk__letters tbody tr:nth-child(5)')
    await page.screenshot({ path: artefact('invitations-desk.png'), fullPage: true })
  })

  it('reads the letter of one of them as it would leave', async () => {
    await page
      .getByRole('button', { name: /Read the letter/ })
      .first()
      .click()
    const letter = page.frameLocator('.desk__preview iframe')
    await letter.locator('h1, h2').first().waitFor()
    expect(await letter.locator('body').innerText()).toContain('Paris')
    await page.locator('.desk__preview').screenshot({ path: artefact('letter-preview.png') })
    await page.getByRole('button', { name: 'Close' }).click()
  })

  it('releases them from the outbox and sees them leave', async () => {
    await page.evaluate(async () => {
      const list = await (
        await fetch('/api/invitations?limit=100&depth=0', { credentials: 'include' })
      ).json()
      for (const [index, { id, email: known }] of list.docs.entries())
        if (!known)
          await fetch(`/api/invitations/${id}`, {
            method: 'PATCH',
            credentials: 'include',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ email: `group-${index}@example.org` }),
          })
    })
    const before = (await readdir(path.join(dataDir, 'outbox')).catch(() => [])).length
    await page.goto(desk)
    const rows = page.locator('.desk__letters tbody tr')
    await page.waitForSelector('.desk__letters tbody tr:nth-child(5)')
    await page.locator('.desk__letters thead input[type=checkbox]').check()
    await page.getByRole('button', { name: /Put into the outbox/ }).click()
    await page.waitForSelector('text=/Put into the outbox: [5-9]/')
    await page.getByRole('button', { name: 'Release all' }).click()
    await page.waitForFunction(
      (count) => document.querySelectorAll('.desk__letters tbody tr').length >= count,
      5,
    )
    await expect
      .poll(async () => (await readdir(path.join(dataDir, 'outbox'))).length, { timeout: 30_000 })
      .toBeGreaterThanOrEqual(before + 5)
    await page.reload()
    await expect.poll(async () => (await rows.allInnerTexts()).join(' '), { timeout: 20_000 }).toMatch(/Sent/)
    await page.screenshot({ path: artefact('invitations-sent.png'), fullPage: true })
    const names = await readdir(path.join(dataDir, 'outbox'))
    const mails = await Promise.all(names.map((name) => readFile(path.join(dataDir, 'outbox', name), 'utf8')))
    expect(mails.filter((mail) => mail.includes('application/pdf')).length).toBeGreaterThanOrEqual(5)
  })

  it('sees who answered in pictures, and takes the list of participants along', async () => {
    await page.goto(`${studioUrl}/admin/attendance?meeting=${paris}`)
    await page.waitForSelector('.attendance svg')
    await page.screenshot({ path: artefact('attendance.png'), fullPage: true })
    const download = page.waitForEvent('download')
    await page.locator(`a[href*="/exports/participants"][href*="xlsx"]`).first().click()
    const file = await (await download).path()
    const book = read(await readFile(file))
    expect(utils.sheet_to_json(book.Sheets[book.SheetNames[0]!]!, { header: 1 }).length).toBeGreaterThan(0)
  })

  it.each(['en', 'fr', 'be'])('works on pages without a barrier in %s', async (language) => {
    await page.context().addCookies([{ name: 'alliance-lng', value: language, url: studioUrl }])
    for (const [name, address] of [
      ['invitations-desk', desk],
      ['attendance', `${studioUrl}/admin/attendance?meeting=${paris}`],
      ['door', `${studioUrl}/admin/door?meeting=${paris}`],
    ] as const) {
      await page.goto(address)
      await page.waitForSelector('main h1')
      await page.screenshot({ path: artefact(`${name}-${language}.png`) })
      expect(await violations(page, 'main'), `${name} in ${language}`).toEqual([])
    }
  })

  it('stands at the door with a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${studioUrl}/admin/door?meeting=${paris}`)
    await page.waitForSelector('main h1')
    await page.screenshot({ path: artefact('door-phone.png') })
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  })
})
