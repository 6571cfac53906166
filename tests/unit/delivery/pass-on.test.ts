import { createServer, type IncomingHttpHeaders, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliveryApp } from '../../../src/delivery/app.ts'
import { Current } from '../../../src/delivery/current.ts'
import { publicModel } from '../../../src/generated/public-model.ts'
import { delivery, sdl } from './cast.ts'

type Seen = { method: string; url: string; headers: IncomingHttpHeaders; body: string }
const seen: Seen[] = []
const guests = createServer((incoming, response) => {
  let body = ''
  incoming.on('data', (chunk: Buffer) => (body += chunk.toString()))
  incoming.on('end', () => {
    seen.push({ method: incoming.method ?? '', url: incoming.url ?? '', headers: incoming.headers, body })
    response.writeHead(201, {
      'content-type': 'text/html',
      'set-cookie': 'a=b',
      'x-powered-by': 'x',
      'referrer-policy': 'no-referrer',
    })
    response.end(`guests saw ${incoming.method}`)
  })
})
let app: Awaited<ReturnType<typeof deliveryApp>>

beforeAll(async () => {
  await new Promise<void>((resolve) => guests.listen(0, '127.0.0.1', resolve))
  const { port } = guests.address() as AddressInfo
  app = await deliveryApp({
    current: new Current(publicModel),
    sdl,
    guests: `http://127.0.0.1:${port}`,
    media: '/nowhere',
    onFault: () => {},
  })
})
afterAll(async () => {
  await app.close()
  guests.close()
})

const dangerous = {
  cookie: 'payload-token=x',
  authorization: 'Bearer x',
  'next-action': 'x',
  rsc: '1',
  'next-router-state-tree': 'x',
  'next-router-prefetch': '1',
  'x-middleware-subrequest': 'x',
  'x-http-method-override': 'DELETE',
  'x-payload-http-method-override': 'DELETE',
  'x-forwarded-for': '1.2.3.4',
  'x-forwarded-host': 'evil.example',
  'x-real-ip': '1.2.3.4',
  'x-network': '1.2.3.4-forged',
  forwarded: 'for=1.2.3.4',
  'cf-connecting-ip': '1.2.3.4',
  'user-agent': 'x',
}
const harmless = {
  accept: 'text/html',
  'accept-language': 'fr',
  origin: 'http://localhost:3000',
  'idempotency-key': 'fd1a2d3c-0001',
  'sec-fetch-site': 'same-origin',
}

describe('passing on to the guests', () => {
  it('passes a form on with its body, and none of the headers that could mean more', async () => {
    const payload = 'name=Ada&function=Member'
    const answer = await app.inject({
      method: 'POST',
      url: '/r/paris?lang=fr',
      payload,
      headers: { ...dangerous, ...harmless, 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect([answer.statusCode, answer.body]).toEqual([201, 'guests saw POST'])
    const { headers, ...passed } = seen.at(-1)!
    expect(passed).toEqual({ method: 'POST', url: '/r/paris?lang=fr', body: payload })
    expect(headers).toMatchObject(harmless)
    expect(Object.keys(headers).filter((name) => name in dangerous)).toEqual([])
    expect(JSON.stringify(headers)).not.toContain('1.2.3.4')
  })

  it('passes HEAD on as HEAD', async () => {
    const answer = await app.inject({ method: 'HEAD', url: '/r/paris' })
    expect([answer.statusCode, answer.body, seen.at(-1)!.method]).toEqual([201, '', 'HEAD'])
  })

  it('gives back the answer without cookies', async () => {
    const { headers } = await app.inject('/r/paris')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers).not.toHaveProperty('set-cookie')
    expect(headers).not.toHaveProperty('x-powered-by')
  })

  it('passes JSON replies of programs on byte by byte, and the preflight', async () => {
    const payload = '{"form":"x","submissionData":[{"field":"a","value":"é"}]}'
    await app.inject({
      method: 'POST',
      url: '/api/form-submissions',
      payload,
      headers: { 'content-type': 'application/json' },
    })
    expect(seen.at(-1)).toMatchObject({ method: 'POST', url: '/api/form-submissions', body: payload })
    await app.inject({ method: 'OPTIONS', url: '/api/form-submissions' })
    expect(seen.at(-1)!.method).toBe('OPTIONS')
  })

  it.each([
    ['GET', '/r'],
    ['POST', '/r'],
    ['GET', '/r/i/a-token/calendar.ics'],
    ['POST', '/r/i/a-token/withdraw'],
    ['GET', '/api/form-submissions/challenge'],
  ] as const)('passes %s %s on', async (method, url) => {
    const answer = await app.inject({ method, url })
    expect(answer.body).toBe(`guests saw ${method}`)
    expect(seen.at(-1)).toMatchObject({ method, url })
  })

  it('names the sender’s network by a hash that a stranger cannot set, and no address', async () => {
    const networkOf = async (remoteAddress: string): Promise<unknown> => {
      await app.inject({ url: '/r/paris', remoteAddress, headers: dangerous })
      expect(JSON.stringify(seen.at(-1)!.headers)).not.toMatch(/203\.0\.113|2001:db8|forged/)
      return seen.at(-1)!.headers['x-network']
    }
    const one = await networkOf('203.0.113.7')
    expect(one).toMatch(/^[\w-]{22}$/)
    expect(await networkOf('203.0.113.250')).toBe(one)
    expect(await networkOf('203.0.114.7')).not.toBe(one)
    expect(await networkOf('2001:db8:1:2::3')).toBe(await networkOf('2001:db8:1:ffff::9'))
    expect(await networkOf('2001:db8:1::3')).not.toBe(await networkOf('2001:db8:2::3'))
    expect(await networkOf('127.0.0.1')).toBeUndefined()
  })

  it('takes no more than 16 KB', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/r/paris',
      payload: 'a'.repeat(17_000),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(answer.statusCode).toBe(413)
  })

  it.each([
    ['GET', '/api/form-submissions'],
    ['PUT', '/r/paris'],
    ['DELETE', '/api/form-submissions'],
    ['POST', '/api/form-submissions/challenge'],
    ['GET', '/api/form-submissions/other'],
    ['GET', '/rr'],
    ['GET', '/admin'],
    ['GET', '/_next/static/x.js'],
  ] as const)('passes %s %s on to nobody', async (method, url) => {
    const before = seen.length
    const { statusCode } = await app.inject({ method, url })
    expect(statusCode).toBeGreaterThanOrEqual(400)
    expect(seen).toHaveLength(before)
  })

  it('passes on no address that leads out of the guests’ pages once its dots are resolved', async () => {
    const address = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
    const before = seen.length
    for (const path of [
      '/r/../health',
      '/r/%2e%2e/health',
      '/r/a/../../health',
      '/r/..%2fhealth/../../../health',
    ]) {
      const status = await new Promise<number | undefined>((resolve, reject) => {
        request({ host: address.hostname, port: address.port, path }, (response) => {
          response.resume()
          resolve(response.statusCode)
        })
          .on('error', reject)
          .end()
      })
      expect(status).toBe(404)
    }
    expect(seen).toHaveLength(before)
  })

  it('says in the guest’s language that nothing was saved when the guests’ process is down', async () => {
    const down = await delivery()
    const page = await down.app.inject({ url: '/r/paris?lang=be', headers: { accept: 'text/html' } })
    expect([page.statusCode, page.headers['retry-after']]).toEqual([503, '60'])
    expect(page.body).toContain('Зараз адказы не прымаюцца')
    const program = await down.app.inject({
      method: 'POST',
      url: '/api/form-submissions?locale=fr',
      payload: {},
    })
    expect(program.statusCode).toBe(503)
    expect(program.json()).toMatchObject({
      code: 'guests-unavailable',
      title: 'Les réponses ne peuvent pas être reçues pour le moment',
    })
  })
})
