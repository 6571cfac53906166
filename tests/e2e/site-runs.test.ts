import { spawn, type ChildProcess } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { measurePage } from '../../benchmarks/measure/page.ts'
import { freeLoopbackPort } from '../../src/lib/free-port.ts'
import { launchBrowser } from '../support/browser.ts'
import { weightOf } from '../support/weight.ts'

const { publicUrl, studioUrl } = inject('product')
const paris = '/fr/meetings/paris-2025'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('pages of the site on the public host', () => {
  it('begin in the language of the reader', async () => {
    const answer = await fetch(publicUrl, { redirect: 'manual', headers: { 'accept-language': 'be' } })
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/be'])
  })

  it.each(['/en', '/fr', '/be', '/be-Latn', paris, '/be/campaign'])(
    '%s is whole without scripts, and with its fonts at most 100 KB without images',
    async (path) => {
      const page = await fetch(publicUrl + path)
      const html = await page.text()
      expect(page.status).toBe(200)
      expect(html).toMatch(/<h1[ >]/)
      expect(html.match(/<script(?! type="application\/ld\+json")/g)).toBeNull()
      expect(page.headers.get('content-security-policy')).toContain("script-src 'none'")
      expect(await weightOf(browser, publicUrl + path)).toBeLessThan(100_000)
    },
  )

  it('are not made again before something is published', async () => {
    const [first, second] = [await fetch(publicUrl + paris), await fetch(publicUrl + paris)]
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'))
    expect(second.headers.get('etag')).not.toBeNull()
  })

  it('come from memory at no less than half the speed of a bare server', async () => {
    const { share } = await measurePage(publicUrl, paris, { rounds: 3, seconds: 1 })
    expect(share).toBeGreaterThan(0.5)
  })
})

describe('the two runs of the build', () => {
  let api: Server
  let site: ChildProcess
  let siteUrl = ''
  let asked = 0

  beforeAll(async () => {
    api = createServer(async (request, response) => {
      asked++
      const { method, url = '', headers } = request
      const body: Buffer[] = []
      for await (const chunk of request) body.push(chunk as Buffer)
      const type = headers['content-type']
      const answer = await fetch(publicUrl + url, {
        ...(method !== undefined && { method }),
        headers: { ...(type !== undefined && { 'content-type': type }) },
        ...(body.length > 0 && { body: Buffer.concat(body) }),
      })
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
      response.end(Buffer.from(await answer.arrayBuffer()))
    })
    await new Promise<void>((listening) => api.listen(0, '127.0.0.1', listening))
    const port = await freeLoopbackPort(null)
    siteUrl = `http://127.0.0.1:${port}`
    site = spawn(process.execPath, ['src/site/server.ts'], {
      env: {
        PATH: process.env['PATH'],
        SITE_PORT: String(port),
        DELIVERY_URL: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
        PUBLIC_URL: publicUrl,
        NODE_ENV: 'production',
      },
      stdio: 'ignore',
    })
    for (let tries = 0; tries < 200 && !(await fetch(`${siteUrl}/health`).catch(() => null)); tries++)
      await sleep(50)
  })
  afterAll(() => {
    site.kill('SIGTERM')
    api.close()
    api.closeAllConnections()
  })

  it('divide the addresses: the studio has no pages of the site, the site neither admin nor API', async () => {
    for (const path of ['/', '/fr', paris, '/embed/fr/groups', '/icon.svg'])
      expect([path, (await fetch(studioUrl + path)).status]).toEqual([path, 404])
    for (const path of [
      '/admin',
      '/admin/login',
      '/api/meetings',
      '/api/users/me',
      '/api/health',
      '/fr/%2e%2e/admin',
    ])
      expect([path, (await fetch(siteUrl + path)).status]).toEqual([path, 404])
    expect((await fetch(`${siteUrl}/fr`, { method: 'POST', headers: { 'next-action': 'x' } })).status).toBe(
      404,
    )
  })

  it.each([
    ['/fr', 9],
    ['/fr/meetings', 3],
    [paris, 6],
    ['/fr/declarations', 3],
    ['/fr/countries', 4],
    ['/fr/people', 4],
    ['/fr/campaign', 5],
  ])('%s is made with %i questions to the API', async (path, questions) => {
    asked = 0
    expect((await fetch(siteUrl + path)).status).toBe(200)
    expect(asked).toBe(questions)
  })
})
