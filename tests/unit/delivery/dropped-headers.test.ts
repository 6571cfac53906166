import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliveryApp } from '../../../src/delivery/app.ts'
import { Current } from '../../../src/delivery/current.ts'
import { publicModel } from '../../../src/generated/public-model.ts'
import { logOf } from '../../support/published.ts'
import { cast, sdl } from './cast.ts'

/** What a framework, a proxy or a browser might take for an order, an identity or a secret. */
const dropped: [name: string, value: string][] = [
  ['cookie', 'payload-token=x; lng=fr'],
  ['next-action', '7f0c'],
  ['next-url', '/admin'],
  ['rsc', '1'],
  ['next-router-state-tree', '%5B%22%22%5D'],
  ['next-router-prefetch', '1'],
  ['next-router-segment-prefetch', '/_tree'],
  ['x-nextjs-data', '1'],
  ['x-middleware-subrequest', 'middleware:middleware:middleware'],
  ['x-middleware-prefetch', '1'],
  ['x-middleware-invoke', '1'],
  ['x-http-method-override', 'DELETE'],
  ['x-http-method', 'DELETE'],
  ['x-method-override', 'DELETE'],
  ['x-payload-http-method-override', 'GET'],
  ['x-payload-migration', '1'],
  ['x-forwarded-for', '192.0.2.7'],
  ['x-forwarded-host', 'evil.example'],
  ['x-forwarded-proto', 'https'],
  ['x-forwarded-prefix', '/admin'],
  ['x-original-url', '/admin'],
  ['x-rewrite-url', '/admin'],
  ['x-real-ip', '192.0.2.7'],
  ['x-network', 'forged'],
  ['forwarded', 'for=192.0.2.7;host=evil.example'],
  ['cf-connecting-ip', '192.0.2.7'],
  ['true-client-ip', '192.0.2.7'],
  ['referer', 'http://localhost:3001/admin'],
  ['user-agent', 'Payload SDK'],
  ['dnt', '1'],
]

/** Says what it was told, for want of anything better to say. */
const guests = createServer((incoming, response) => {
  const { host: _host, connection: _connection, ...headers } = incoming.headers
  incoming.resume().on('end', () => response.end(JSON.stringify([incoming.method, incoming.url, headers])))
})
let app: FastifyInstance

beforeAll(async () => {
  await new Promise<void>((listening) => guests.listen(0, '127.0.0.1', listening))
  const current = new Current(publicModel)
  current.load(logOf(publicModel, cast))
  app = await deliveryApp({
    current,
    sdl,
    guests: `http://127.0.0.1:${(guests.address() as AddressInfo).port}`,
    media: '/nowhere',
    onFault: () => {},
  })
})
afterAll(async () => {
  await app.close()
  guests.close()
})

type Asked = { method: 'GET' | 'POST'; url: string; payload?: string; type?: string }

const query = JSON.stringify({ query: '{ Meetings(locale: fr) { docs { title } } }' })
const requests: Asked[] = [
  { method: 'GET', url: '/api/meetings?locale=fr&depth=2' },
  { method: 'GET', url: '/api/meetings/paris' },
  { method: 'GET', url: '/api/users' },
  { method: 'GET', url: '/api/globals/alliance' },
  { method: 'POST', url: '/api/graphql', payload: query, type: 'application/json' },
  { method: 'GET', url: '/api/changes' },
  { method: 'GET', url: '/api/search?q=Paris' },
  { method: 'GET', url: '/api/csv/countries' },
  { method: 'GET', url: '/' },
  { method: 'GET', url: '/r/paris' },
  { method: 'POST', url: '/r/paris', payload: 'name=Ada', type: 'application/x-www-form-urlencoded' },
  { method: 'POST', url: '/api/form-submissions', payload: '{}', type: 'application/json' },
]

const answerTo = async ({ method, url, payload, type }: Asked, more: Record<string, string> = {}) => {
  const headers = { ...(type ? { 'content-type': type } : {}), 'user-agent': 'test', ...more }
  const answer = await app.inject({ method, url, headers, ...(payload ? { payload } : {}) })
  const { date: _date, ...sent } = answer.headers
  return [answer.statusCode, sent, answer.body]
}

describe('a header that must make no difference', () => {
  it.each(requests)('makes none to $method $url, neither alone nor with all others', async (request) => {
    const plain = await answerTo(request)
    for (const [name, value] of dropped)
      expect(await answerTo(request, { [name]: value }), name).toEqual(plain)
    expect(await answerTo(request, Object.fromEntries(dropped))).toEqual(plain)
  })

  it('includes Authorization on its way to the guests; elsewhere it is refused', async () => {
    const form = requests.at(-2)!
    const credentials = { authorization: 'Bearer x' }
    expect(await answerTo(form, credentials)).toEqual(await answerTo(form))
    for (const request of requests.slice(0, 9))
      expect((await answerTo(request, credentials))[2], request.url).toContain('credentials-not-accepted')
  })
})
