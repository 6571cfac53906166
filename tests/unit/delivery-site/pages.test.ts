import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageOf, siteScene } from './scene.ts'

type Scene = Awaited<ReturnType<typeof siteScene>>
const scenes: Scene[] = []
const sceneWith = async (...given: Parameters<typeof siteScene>): Promise<Scene> => {
  const scene = await siteScene(...given)
  scenes.push(scene)
  return scene
}
afterEach(async () => {
  vi.restoreAllMocks()
  for (const scene of scenes.splice(0)) await scene.close()
})

const html = { 'content-type': 'text/html; charset=utf-8' }

describe('pages of the site on the public host', () => {
  it('are made once in a generation, and anew after a publication', async () => {
    let made = 0
    const { app, publish } = await sceneWith((_request, response) => {
      response.writeHead(200, html).end(pageOf(`made ${++made}`))
    })
    const first = await app.inject('/fr')
    const second = await app.inject('/fr')
    expect([first.statusCode, made]).toEqual([200, 1])
    expect(second.body).toBe(first.body)
    const known = { 'if-none-match': String(first.headers['etag']) }
    expect((await app.inject({ url: '/fr', headers: known })).statusCode).toBe(304)
    publish(900)
    expect((await app.inject({ url: '/fr', headers: known })).body).toContain('made 2')
  })

  it('are made anew after some minutes although nothing was published, and shown once more while that fails', async () => {
    let made = 0
    const { app, closeSite } = await sceneWith((_request, response) => {
      response.writeHead(200, html).end(pageOf(`made ${++made}`))
    })
    const pages = ['/fr', '/embed/fr/next-meeting']
    const read = async () =>
      (await Promise.all(pages.map((page) => app.inject(page)))).map(({ body }) => body)
    const first = await read()
    const minutesLater = (minutes: number) => {
      const now = performance.now() + minutes * 60_000
      vi.spyOn(performance, 'now').mockReturnValue(now)
    }
    minutesLater(4)
    expect(await read()).toEqual(first)
    minutesLater(6)
    const second = await read()
    expect(made).toBe(4)
    expect(await read()).toEqual(second)
    minutesLater(20)
    await closeSite()
    expect(await read()).toEqual(second)
  })

  it('are made once for all who ask at the same time', async () => {
    let made = 0
    const { app } = await sceneWith(async (_request, response) => {
      made++
      await sleep(30)
      response.writeHead(200, html).end(pageOf('slow'))
    })
    const answers = await Promise.all(Array.from({ length: 20 }, () => app.inject('/fr/meetings')))
    expect(answers.every(({ statusCode }) => statusCode === 200)).toBe(true)
    expect(made).toBe(1)
  })

  it('are made again, and not kept, when something is published meanwhile', async () => {
    const made: number[] = []
    const { app, current, publish } = await sceneWith((_request, response) => {
      made.push(made.length)
      publish(900 + made.length)
      response.writeHead(200, html).end(pageOf(`made ${made.length}`))
    })
    const answer = await app.inject('/fr')
    expect(answer.body).toContain('made 2')
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store' })
    expect(current.snapshot!.memo.get('/fr')).toBeUndefined()
  })

  it('are small for the first reader already', async () => {
    const { app } = await sceneWith((_request, response) => {
      response.writeHead(200, html).end(pageOf('long '.repeat(2000)))
    })
    for (const encoding of ['br', 'gzip']) {
      const answer = await app.inject({ url: '/fr', headers: { 'accept-encoding': encoding } })
      expect(answer.headers['content-encoding']).toBe(encoding)
      expect(answer.rawPayload.length).toBeLessThan(1000)
    }
  })

  it('are small also when the memory is too full to keep them', async () => {
    const { app, current } = await sceneWith((_request, response) => {
      response.writeHead(200, html).end(pageOf('long '.repeat(2000)))
    })
    vi.spyOn(current.snapshot!.memo, 'set').mockReturnValue()
    const answer = await app.inject({ url: '/fr', headers: { 'accept-encoding': 'br' } })
    expect(answer.headers['content-encoding']).toBe('br')
  })

  it('are not kept while somebody works on them', async () => {
    let made = 0
    const scene = await sceneWith((_request, response) => {
      response.writeHead(200, html).end(pageOf(`made ${++made}`))
    }, false)
    await scene.app.inject('/fr')
    expect((await scene.app.inject('/fr')).body).toContain('made 2')
  })

  it('run nothing, frame nowhere and load from here alone; embeds may stand in other pages', async () => {
    const { app } = await sceneWith((_request, response) => {
      response.writeHead(200, { ...html, 'set-cookie': 'a=b', 'x-powered-by': 'Next.js' }).end(pageOf('x'))
    })
    const { headers, body } = await app.inject('/fr')
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; " +
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    )
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('geolocation=()'),
    })
    expect(headers).not.toHaveProperty('set-cookie')
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(body.match(/<script[^>]*>/g)).toEqual(['<script type="application/ld+json">'])
    const embed = await app.inject('/embed/fr/next-meeting')
    expect(embed.headers['content-security-policy']).toContain('frame-ancestors *')
    expect(embed.headers).not.toHaveProperty('x-frame-options')
  })

  it('say that there is no such page in the words of the site, with the status that programs read', async () => {
    const { app } = await sceneWith(({ url }, response) => {
      if (url === '/fr/not-found') response.writeHead(200, html).end(pageOf('Introuvable'))
      else if (url === '/embed/fr/not-found') response.writeHead(200, html).end(pageOf('Introuvable ici'))
      else response.writeHead(404, html).end('<!DOCTYPE html><html id="__next_error__"></html>')
    })
    for (const url of ['/fr/nowhere', '/fr/not-found', '/fr/%D0%B0', '/fr/not-found']) {
      const answer = await app.inject(url)
      expect([url, answer.statusCode]).toEqual([url, 404])
      expect(answer.body).toContain('<h1>Introuvable</h1>')
      expect(answer.headers['cache-control']).toBe('no-store')
    }
    const frame = await app.inject('/embed/fr/figure/gone')
    expect([frame.statusCode, frame.headers['x-frame-options']]).toEqual([404, undefined])
    expect(frame.body).toContain('<h1>Introuvable ici</h1>')
    const headers = { accept: 'text/html', 'accept-language': 'fr' }
    expect((await app.inject({ url: '/nothing/here', headers })).body).toContain('Introuvable')
    expect((await app.inject('/nothing/here')).json()).toMatchObject({ code: 'not-found' })
    expect((await app.inject({ url: '/api/nothing/at/all', headers })).json()).toMatchObject({
      code: 'not-found',
    })
  })
})

describe('while the site is down', () => {
  it('serves what it remembers, and a page of its own for the rest', async () => {
    const { app, closeSite, faults } = await sceneWith(({ url }, response) => {
      const type = url?.endsWith('.css') ? { 'content-type': 'text/css' } : html
      response.writeHead(200, type).end(pageOf('kept'))
    })
    await app.inject('/fr')
    await app.inject('/_next/static/chunks/a.css')
    await closeSite()
    expect((await app.inject('/fr')).body).toContain('kept')
    expect((await app.inject('/_next/static/chunks/a.css')).statusCode).toBe(200)
    const other = await app.inject('/be/meetings')
    expect(other.statusCode).toBe(503)
    expect(Number(other.headers['retry-after'])).toBeGreaterThan(0)
    expect(other.headers['cache-control']).toBe('no-store')
    expect(other.body).toContain('<html lang="be">')
    expect(other.body).toContain('немагчыма')
    const frame = (await app.inject('/embed/be/groups')).headers
    expect(frame['content-security-policy']).toContain('frame-ancestors *')
    expect([other.headers['x-frame-options'], frame['x-frame-options']]).toEqual(['DENY', undefined])
    expect(faults).toHaveLength(2)
  })

  it('treats a broken page like a site that is down', async () => {
    let made = 0
    const { app, faults } = await sceneWith((_request, response) => {
      if (++made === 1) response.writeHead(500, html).end('<html id="__next_error__"></html>')
      else response.writeHead(200, html).end('<template id="B:0"></template><div hidden id="S:0">late</div>')
    })
    expect((await app.inject('/fr')).statusCode).toBe(503)
    expect((await app.inject('/fr')).statusCode).toBe(503)
    expect(faults.map(String)).toEqual([
      'Error: The site answered 500 (text/html; charset=utf-8)',
      'Error: A page of the site is incomplete without scripts',
    ])
  })
})
