import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { siteAddress } from '../../../src/delivery/site/address.ts'
import { publicModel } from '../../../src/generated/public-model.ts'
import { isSitePath } from '../../../src/site/paths.ts'
import { pageOf, siteScene } from './scene.ts'

let scene: Awaited<ReturnType<typeof siteScene>>
beforeAll(async () => {
  scene = await siteScene(({ url }, response) => {
    const script = url?.endsWith('.js')
    response
      .writeHead(200, { 'content-type': script ? 'text/javascript' : 'text/html' })
      .end(pageOf(`${url}`))
  })
})
afterAll(() => scene.close())

const hostile = {
  cookie: 'alliance-token=x',
  rsc: '1',
  'next-action': '7f0c',
  'next-router-state-tree': '%5B%22%22%5D',
  'next-router-prefetch': '1',
  'x-middleware-subrequest': 'src/proxy:src/proxy',
  'x-http-method-override': 'POST',
  'x-payload-http-method-override': 'POST',
  'x-preview-source': 'http://127.0.0.1:1/draft',
  'x-forwarded-host': 'evil.example',
  'accept-language': 'be',
  'user-agent': 'Mozilla',
}

describe('what reaches the site', () => {
  it('is the path alone: no header of the reader', async () => {
    const before = scene.asked.length
    await scene.app.inject({ url: '/fr/people', headers: hostile })
    const [request] = scene.asked.slice(before)
    expect([request?.method, request?.url]).toEqual(['GET', '/fr/people'])
    for (const name of Object.keys(hostile).filter(
      (name) => name !== 'accept-language' && name !== 'user-agent',
    ))
      expect(request?.headers).not.toHaveProperty(name)
    expect(request?.headers['accept-language']).not.toBe('be')
    expect(request?.headers['user-agent']).not.toBe('Mozilla')
  })

  it('knows a parameter where a page has one, and is asked once whatever else is added', async () => {
    const before = scene.asked.length
    for (const url of [
      '/fr/search?q=%C3%A9t%C3%A9&page=2',
      '/fr/search?utm=1&page=2&q=%C3%A9t%C3%A9&q=b',
      '/fr/news?q=x',
      '/fr/news',
    ])
      await scene.app.inject(url)
    expect(scene.asked.slice(before).map(({ url }) => url)).toEqual([
      '/fr/search?q=%C3%A9t%C3%A9&page=2',
      '/fr/news',
    ])
  })

  it('is nothing but GET for pages, styles, fonts and images', async () => {
    const before = scene.asked.length
    const post = await scene.app.inject({ method: 'POST', url: '/fr', headers: { 'next-action': 'x' } })
    expect([post.statusCode, post.headers['allow']]).toEqual([405, 'GET, HEAD'])
    for (const url of [
      '/admin',
      '/admin/login',
      '/_next/static/chunks/main.js',
      '/_next/static/%2e%2e/%2e%2e/secrets.css',
      '/_next/image?url=/x.png',
      '/_next/data/x.json',
      '/xx/meetings',
      '/fr/../admin',
    ])
      expect([url, (await scene.app.inject(url)).statusCode]).toEqual([url, 404])
    expect(scene.asked.slice(before)).toEqual([])
  })

  it('is no request with credentials', async () => {
    const answer = await scene.app.inject({ url: '/fr/declarations', headers: { authorization: 'Bearer x' } })
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'credentials-not-accepted'])
  })

  it('lets a script through for embeds alone', async () => {
    expect((await scene.app.inject('/embed/alliance.js')).headers['content-type']).toBe('text/javascript')
    expect((await scene.app.inject('/fr/alliance.js')).statusCode).toBe(503)
  })
})

describe('an address', () => {
  it('belongs to the site by its path alone, whatever escapes, dots and hosts are in it', () => {
    const paths = ['/fr', '/fr/meetings/paris', '/be-Latn/people', '/embed/fr/groups', '/icon.svg']
    for (const path of paths)
      expect([path, siteAddress(publicModel, path)?.path, isSitePath(path)]).toEqual([path, path, true])
    const others = [
      '/',
      '/admin',
      '//evil.example/fr',
      '/fr/../admin',
      '/fr/%2e%2e/admin',
      '/api/fr',
      'http://x/fr',
    ]
    for (const path of others)
      expect([path, siteAddress(publicModel, path), isSitePath(path)]).toEqual([path, null, false])
  })
})

describe('where readers are sent', () => {
  it('is the best language that something is published in', async () => {
    for (const [accepted, there] of [
      ['fr-CH, be;q=0.9', '/fr'],
      ['ja, fr;q=0.5, en;q=0.4', '/fr'],
      ['be, fr;q=0.3', '/fr'],
      ['fr;q=0, en;q=0.1', '/en'],
      ['ja', '/en'],
    ]) {
      const answer = await scene.app.inject({ url: '/', headers: { 'accept-language': accepted } })
      expect([accepted, answer.statusCode, answer.headers['location']]).toEqual([accepted, 302, there])
      expect(answer.headers['vary']).toBe('accept-language')
    }
  })

  it('is the one address of a page', async () => {
    const answer = await scene.app.inject('/fr/meetings/?utm=x')
    expect([answer.statusCode, answer.headers['location']]).toEqual([308, '/fr/meetings'])
  })
})

describe('what search engines are told', () => {
  it('lists each page in each language it is published in, with its other languages', async () => {
    const { body, headers } = await scene.app.inject('/sitemap.xml')
    expect(headers['content-type']).toContain('xml')
    expect(body).toContain(
      '<xhtml:link rel="alternate" hreflang="fr" href="https://alliance.example/fr/meetings/reunion-de-paris"/>',
    )
    expect(body).toContain('<loc>https://alliance.example/en/meetings/paris</loc>')
    expect(body).not.toContain('/be/meetings/paris')
    const { seq } = scene.current.snapshot!
    scene.current.apply([
      {
        seq: seq + 1,
        at: '2026-01-01T00:00:00.000Z',
        firstAt: null,
        collection: 'meetings',
        id: 'paris',
        locale: 'fr',
        op: 'remove',
        body: null,
      },
    ])
    expect((await scene.app.inject('/sitemap.xml')).body).not.toContain('reunion-de-paris')
  })

  it('is that links of guests are nobody else’s', async () => {
    const { body } = await scene.app.inject('/robots.txt')
    expect(body).toContain('Disallow: /r/')
    expect(body).toContain('Sitemap: https://alliance.example/sitemap.xml')
  })
})
