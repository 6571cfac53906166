import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { delivery } from './cast.ts'

let site: Awaited<ReturnType<typeof delivery>>
let origin: string
beforeAll(async () => {
  site = await delivery()
  origin = await site.app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => site.app.close())

const ofTheConnection = ['connection', 'date', 'keep-alive', 'transfer-encoding']

type Asked = { method?: string; body?: string; headers?: Record<string, string> }

/** Through the socket, where the front answers by itself what it can. */
const real = async (url: string, { method = 'GET', body, headers = {} }: Asked) => {
  const answer = await fetch(origin + url, {
    method,
    body: body ?? null,
    headers: { 'accept-encoding': '', ...headers },
  })
  return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() }
}

/** Through the framework's routes alone. */
const routed = async (url: string, { method = 'GET', body, headers = {} }: Asked) => {
  const answer = await site.app.inject({
    method: method as 'GET',
    url,
    headers,
    ...(body !== undefined && { payload: body }),
  })
  return { status: answer.statusCode, headers: answer.headers, body: answer.body }
}

const without = ({ headers, ...answer }: Awaited<ReturnType<typeof real | typeof routed>>) => ({
  ...answer,
  headers: Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !ofTheConnection.includes(name))
      .map(([name, value]) => [name, String(value)]),
  ),
})

const json = { 'content-type': 'application/json' }
const post = (body: object | string, headers: Record<string, string> = json): Asked => ({
  method: 'POST',
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

const questions: [string, Asked?][] = [
  ['/api/meetings'],
  ['/api/meetings?limit=1&depth=2&locale=fr'],
  ['/api/meetings/paris'],
  ['/api/meetings/par%69s'],
  ['/api/meetings/count?where[edition][equals]=3'],
  ['/api/meetings/nowhere'],
  ['/api/globals/alliance?locale=fr'],
  ['/api/globals/meetings'],
  ['/api/alliance'],
  ['/api/nothing'],
  ['/api/people/'],
  ['/api/meetings?limit=1000'],
  ['/api/meetings?locale=xx'],
  ['/api/meetings?where[no][equals]=1&locale=fr'],
  ['/api/meetings', { headers: { authorization: 'Bearer x' } }],
  [`/api/meetings?${'a'.repeat(9_000)}`],
  ['/api/meetings', { method: 'POST' }],
  ['/api/meetings', { method: 'PUT' }],
  ['/api/changes'],
  ['/api/csv/countries'],
  ['/api/graphql?query={countMeetings{totalDocs}}'],
  ['/api/graphql', post({ query: '{ Meeting(id: "paris") { title } }' })],
  ['/api/graphql?locale=fr', post({ query: '{ Meeting(id: "paris") { title } }' })],
  ['/api/graphql', post({ query: '{ Meeting(id: "nowhere") { title } }' })],
  ['/api/graphql', post({ query: '{ nothing }' })],
  ['/api/graphql', post('[]')],
  ['/api/graphql', post('{')],
  ['/api/graphql', post('')],
  ['/api/graphql?query={countMeetings{totalDocs}}', post('x', { 'content-type': 'text/plain' })],
  [
    '/api/graphql',
    post({ query: '{ countMeetings { totalDocs } }' }, { ...json, authorization: 'Bearer x' }),
  ],
  ['/api/graphqlx', post({ query: '{ countMeetings { totalDocs } }' })],
]

describe('what is answered before routing', () => {
  it.each(questions)('%s is answered as the routes would, now and from the memo', async (url, asked = {}) => {
    const expected = without(await routed(url, asked))
    site.current.apply([
      {
        seq: site.current.whole!.seq,
        at: '',
        firstAt: '',
        collection: 'none',
        id: '',
        locale: '*',
        op: 'put',
        body: {},
      },
    ])
    for (let turn = 0; turn < 3; turn++) expect(without(await real(url, asked))).toEqual(expected)
  })

  it('is a fault told as the routes tell it, and not the end of the process', async () => {
    const own = await delivery()
    const address = await own.app.listen({ host: '127.0.0.1', port: 0 })
    const broken = own.current.whole!.shelves.get('meetings')!
    Object.defineProperty(broken, 'documents', {
      get: () => {
        throw new TypeError('broken')
      },
    })
    const answer = await fetch(`${address}/api/meetings`)
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([500, 'internal'])
    expect(own.faults).toHaveLength(1)
    await own.app.close()
  })
})
