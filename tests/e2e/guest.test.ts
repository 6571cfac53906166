import pg from 'pg'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { artefact, launchBrowser } from '../support/browser.ts'
import { violations } from '../support/axe.ts'
import { productDatabase } from '../support/product-database.ts'

const { publicUrl, studioUrl, email, password, dataDir } = inject('product')
const form = `${publicUrl}/r/paris-2025`
const canary = `Canary ${Math.random()}`
let browser: Browser
let page: Page
let database: pg.Client

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  database = new pg.Client(productDatabase(dataDir))
  await database.connect()
})
afterAll(async () => {
  await browser.close()
  await database.end()
})

const replies = async () => (await database.query('select * from replies order by created_at')).rows
const fill = async (name: string) => {
  await page.check('input[name=attendance][value=accepted]')
  await page.fill('input[name=nameAsOnId]', name)
  await page.check('input[name=publicationChoice] >> nth=0')
}

describe('a guest', () => {
  it.each(['en', 'fr', 'be'])(
    'reads the form in %s, without a script, a cookie or a foreign host',
    async (language) => {
      const hosts = new Set<string>()
      page.on('request', (request) => hosts.add(new URL(request.url()).host))
      await page.goto(`${form}?lang=${language}`)
      expect(await page.getAttribute('html', 'lang')).toBe(language)
      expect(await page.locator('script').count()).toBe(0)
      expect(await page.context().cookies(publicUrl)).toEqual([])
      expect([...hosts]).toEqual([new URL(publicUrl).host])
      expect(await violations(page)).toEqual([])
      await page.screenshot({ path: artefact(`form-${language}.png`), fullPage: true })
      page.removeAllListeners('request')
    },
  )

  it('is told beside the field what is missing, keeps what was typed, and stores nothing', async () => {
    const before = await replies()
    await page.goto(`${form}?lang=be`)
    await page.fill('input[name=nameAsOnId]', canary)
    await page.evaluate(() => document.querySelector('form')?.setAttribute('novalidate', ''))
    await page.click('button[type=submit]')
    await page.waitForSelector('.summary a')
    expect(await page.inputValue('input[name=nameAsOnId]')).toBe(canary)
    expect(await violations(page)).toEqual([])
    await page.screenshot({ path: artefact('form-errors.png'), fullPage: true })
    expect(await replies()).toEqual(before)
  })

  it('answers, and is told that staff will confirm', async () => {
    const before = await replies()
    await page.goto(`${form}?lang=fr`)
    await fill(canary)
    await page.click('button[type=submit]')
    await page.waitForLoadState()
    expect(await violations(page)).toEqual([])
    await page.screenshot({ path: artefact('form-thanks.png'), fullPage: true })
    const after = await replies()
    expect(after).toHaveLength(before.length + 1)
    expect(after.at(-1)).toMatchObject({
      review_state: 'requested',
      partstat: 'accepted',
      channel: 'web',
      locale: 'fr',
    })
  })

  it('leaves no plain trace of what was sealed, in any table', async () => {
    const { rows } = await database.query(
      `select string_agg(query_to_xml(format('select * from %I.%I', schemaname, tablename), true, true, '')::text, ' ') as everything
       from pg_tables where schemaname in ('public', 'published')`,
    )
    expect(rows[0].everything).toContain('v1.')
    expect(rows[0].everything).not.toContain(canary)
  })
})

describe('the desk', () => {
  it('sees the request, opens the sealed name, and the opening is recorded', async () => {
    const desk = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await desk.goto(`${studioUrl}/admin/login`)
    await desk.fill('input[name=email]', email)
    await desk.fill('input[name=password]', password)
    await desk.click('button[type=submit]')
    await desk.waitForURL('**/admin')
    const { id } = (await replies()).at(-1)!
    await desk.goto(`${studioUrl}/admin/collections/replies/${id}`)
    await desk.waitForSelector('#open-sealed')
    expect(await desk.content()).not.toContain(canary)
    await desk.click('#open-sealed')
    await desk.waitForSelector(`.sealed >> text=${canary}`)
    await desk.screenshot({ path: artefact('reply.png') })
    const { rows } = await database.query('select action, subject from audit order by at desc limit 1')
    expect(rows[0].subject).toContain(id)
    await desk.close()
  })
})
