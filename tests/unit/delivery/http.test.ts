import { beforeAll, describe, expect, it } from 'vitest'
import { delivery } from './cast.ts'

let site: Awaited<ReturnType<typeof delivery>>
beforeAll(async () => {
  site = await delivery()
})

describe('HTTP manners', () => {
  it('lets any site read, allows short keeping, and runs nothing', async () => {
    const { headers } = await site.app.inject('/api/meetings')
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=0, s-maxage=5, stale-while-revalidate=10, stale-if-error=600',
      'content-type': 'application/json; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    })
    expect(headers).not.toHaveProperty('set-cookie')
    expect(headers['vary']).toBe('accept-encoding')
  })

  it('answers 304 to who has the newest bytes, and new bytes after a change', async () => {
    const own = await delivery()
    const first = await own.app.inject('/api/meetings/paris')
    const etag = String(first.headers['etag'])
    const known = { headers: { 'if-none-match': `"other", W/${etag}` } }
    const again = await own.app.inject({ url: '/api/meetings/paris', ...known })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    own.current.apply([
      {
        seq: 800,
        at: '2026-01-01T00:00:00.000Z',
        firstAt: null,
        collection: 'meetings',
        id: 'paris',
        locale: 'en',
        op: 'put',
        body: { title: 'Changed' },
      },
    ])
    const changed = await own.app.inject({ url: '/api/meetings/paris', ...known })
    expect(changed.statusCode).toBe(200)
    expect(changed.json().title).toBe('Changed')
  })

  it('answers HEAD like GET without the bytes', async () => {
    const [head, get] = [
      await site.app.inject({ method: 'HEAD', url: '/api/meetings' }),
      await site.app.inject('/api/meetings'),
    ]
    expect(head.statusCode).toBe(200)
    expect(head.body).toBe('')
    expect(head.headers['etag']).toBe(get.headers['etag'])
  })

  it('gives the same bytes whatever cookies, languages or override headers say', async () => {
    const plain = await site.app.inject('/api/meetings')
    const dressed = await site.app.inject({
      url: '/api/meetings',
      headers: {
        cookie: 'payload-token=x; payload-lng=fr',
        'accept-language': 'fr',
        'x-http-method-override': 'DELETE',
        'x-payload-http-method-override': 'DELETE',
        'x-forwarded-for': '1.2.3.4',
      },
    })
    expect(dressed.body).toBe(plain.body)
    expect(dressed.headers['etag']).toBe(plain.headers['etag'])
  })

  it('refuses credentials with a problem in the language of the request', async () => {
    const ask = async (locale: string) =>
      (
        await site.app.inject({
          url: `/api/meetings?locale=${locale}`,
          headers: { authorization: 'Bearer x' },
        })
      ).json()
    expect(await ask('en')).toEqual({
      type: 'urn:alliance:problem:credentials-not-accepted',
      title: 'Credentials are not accepted here',
      status: 400,
      detail: 'This API is public and needs no key. Send the request without an Authorization header.',
      code: 'credentials-not-accepted',
    })
    expect((await ask('fr')).title).toBe('Les identifiants ne sont pas acceptés ici')
    expect((await ask('be')).title).toBe('Уліковыя даныя тут не прымаюцца')
    expect((await ask('pl')).title).toBe('Credentials are not accepted here')
  })

  it('sends problems as problem documents that nobody keeps', async () => {
    const answer = await site.app.inject('/api/meetings?where[secret][equals]=1')
    expect(answer.statusCode).toBe(400)
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.json()).toMatchObject({ code: 'invalid-query', errors: [{ path: 'secret' }] })
  })

  it('says which method an address takes', async () => {
    const answer = await site.app.inject({ method: 'DELETE', url: '/api/meetings/paris' })
    expect(answer.statusCode).toBe(405)
    expect(answer.headers['allow']).toBe('GET, HEAD')
  })

  it('answers the preflight of a browser', async () => {
    const { statusCode, headers } = await site.app.inject({ method: 'OPTIONS', url: '/api/graphql' })
    expect(statusCode).toBe(204)
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'content-type, if-none-match, last-event-id',
    })
  })

  it.each([
    ['a batch', '[{"query":"{ countMeetings { totalDocs } }"}]', 'application/json', 400],
    ['no JSON', '{', 'application/json', 400],
    ['no query', '{}', 'application/json', 400],
    [
      'variables that are no object',
      '{"query":"{ countMeetings { totalDocs } }","variables":[1]}',
      'application/json',
      400,
    ],
    ['another type', 'query=x', 'application/x-www-form-urlencoded', 415],
  ])('refuses %s as a GraphQL body', async (_, payload, type, status) => {
    const answer = await site.app.inject({
      method: 'POST',
      url: '/api/graphql',
      payload,
      headers: { 'content-type': type },
    })
    expect(answer.statusCode).toBe(status)
    expect(answer.headers['content-type']).toContain('application/problem+json')
  })

  it('refuses an address that cannot be decoded', async () => {
    expect((await site.app.inject('/api/meetings?where[title][equals]=%E0%A4%A')).statusCode).toBe(400)
  })

  it('lists on its front page what is public, in three languages and without scripts', async () => {
    const french = await site.app.inject('/?locale=fr')
    expect(french.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/)
    expect(french.body).toContain('<html lang="fr">')
    expect(french.body).toMatch(/api\/meetings\?locale=fr.*<td class="number">1<\/td>/)
    expect((await site.app.inject('/')).body).toMatch(/api\/meetings\?locale=en.*<td class="number">2<\/td>/)
    expect((await site.app.inject('/?locale=be')).body).toContain('Калекцыі')
    expect(french.body).not.toContain('<script')
  })
})

describe('before and without the log', () => {
  it('answers 503 until something was loaded', async () => {
    const { Current } = await import('../../../src/delivery/current.ts')
    const { deliveryApp } = await import('../../../src/delivery/app.ts')
    const { publicModel } = await import('../../../src/generated/public-model.ts')
    const { sdl } = await import('./cast.ts')
    const current = new Current(publicModel)
    const app = await deliveryApp({
      current,
      sdl,
      guests: 'http://127.0.0.1:9',
      media: '/nowhere',
      onFault: () => {},
    })
    const health = await app.inject('/health')
    expect([health.statusCode, health.json()]).toMatchObject([
      503,
      { status: 'starting', seq: null, connected: false },
    ])
    const content = await app.inject('/api/meetings')
    expect([content.statusCode, content.json().code, content.headers['retry-after']]).toEqual([
      503,
      'not-ready',
      '5',
    ])
    expect((await app.inject('/api/media/file/a.webp')).statusCode).toBe(503)
  })

  it('keeps serving when the log is lost, and says since when', async () => {
    const own = await delivery()
    own.current.lost(new Date('2026-01-01T00:00:00.000Z'))
    const answer = await own.app.inject('/api/meetings')
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['x-log-lost-since']).toBe('2026-01-01T00:00:00.000Z')
    expect(await own.get('/health')).toMatchObject({
      status: 'behind',
      connected: false,
      lostAt: '2026-01-01T00:00:00.000Z',
    })
    own.current.found()
    expect((await own.app.inject('/api/meetings')).headers).not.toHaveProperty('x-log-lost-since')
    expect(await own.get('/health')).toMatchObject({ status: 'ok', connected: true, lag: 0 })
  })
})
