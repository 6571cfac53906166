import type { AddressInfo } from 'node:net'
import { HtmlValidate } from 'html-validate'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violations } from '../../support/axe.ts'
import { artefact, launchBrowser } from '../../support/browser.ts'
import { delivery } from './cast.ts'

let browser: Browser
let app: Awaited<ReturnType<typeof delivery>>['app']
let host: string

beforeAll(async () => {
  app = (await delivery()).app
  await app.listen({ host: '127.0.0.1', port: 0 })
  host = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  browser = await launchBrowser()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await app.close()
})

type Visit = { page: Page; foreign: string[]; refused: string[] }

/** A page of the host in a new browser context, and what it asked elsewhere or was refused by its own policy. */
const visit = async (path: string, options: BrowserContextOptions = {}): Promise<Visit> => {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const [foreign, refused]: string[][] = [[], []]
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${host}/`) && !/^(data|blob):/.test(url)) foreign?.push(url)
  })
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) refused?.push(message.text())
  })
  await page.goto(host + path)
  return { page, foreign: foreign ?? [], refused: refused ?? [] }
}

describe('the API reference', () => {
  const path = '/api/reference'

  it('is valid HTML', async () => {
    const { body } = await app.inject(path)
    const validate = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'long-title': 'off' },
    })
    const report = await validate.validateString(body)
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} (${line})`),
    )
    expect([...new Set(faults)].slice(0, 10)).toEqual([])
  })

  it('reads without script, asks no other host, and nobody is shut out', async () => {
    const { page, foreign, refused } = await visit(path, { javaScriptEnabled: false })
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('API')
    expect(await page.getByRole('link', { name: 'meetings', exact: true }).count()).toBe(1)
    await page.screenshot({ path: artefact('api-reference.png') })
    await page.context().close()
    expect([foreign, refused]).toEqual([[], []])

    const withScript = await visit(path)
    await withScript.page.evaluate(() =>
      [...document.querySelectorAll('details')].slice(0, 6).forEach((one) => (one.open = true)),
    )
    expect(await violations(withScript.page)).toEqual([])
    await withScript.page.context().close()
  }, 60_000)

  it.each([320, 1280])(
    'does not scroll sideways at %i pixels',
    async (width) => {
      const { page } = await visit(path, { viewport: { width, height: 800 } })
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      await page.screenshot({ path: artefact(`api-reference-${width}.png`) })
      await page.context().close()
      expect(overflow).toBeLessThanOrEqual(0)
    },
    30_000,
  )
})

/** Without an origin there are no workers; the editor then does their work itself. */
describe('GraphiQL', () => {
  it('runs a query in an origin of its own, and asks no other host', async () => {
    const { page, foreign, refused } = await visit('/api/graphiql')
    await page.getByRole('button', { name: /execute/i }).click({ timeout: 30_000 })
    await page.getByText('La réunion de Paris').first().waitFor({ timeout: 30_000 })
    expect(await page.evaluate(() => self.origin)).toBe('null')
    await page.screenshot({ path: artefact('graphiql.png') })
    await page.context().close()
    expect(foreign).toEqual([])
    expect(refused).toEqual([])
  }, 90_000)
})
