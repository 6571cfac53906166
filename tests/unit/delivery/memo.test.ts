import { request, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { Kept } from '../../../src/delivery/memo/kept.ts'
import { Memo } from '../../../src/delivery/memo/memo.ts'
import { encodingOf } from '../../../src/delivery/memo/encoding.ts'
import { delivery } from './cast.ts'

type Heard = { status: number; headers: IncomingHttpHeaders; body: Buffer }
let site: Awaited<ReturnType<typeof delivery>>
let port: number

beforeAll(async () => {
  site = await delivery()
  await site.app.listen({ host: '127.0.0.1', port: 0 })
  port = (site.app.server.address() as AddressInfo).port
})
afterAll(() => site.app.close())

/** Over a real connection: only there the memo stands before routing. */
const ask = (path: string, headers: Record<string, string> = {}, body?: string, method = 'GET') =>
  new Promise<Heard>((resolve, reject) => {
    const sent = request(
      { port, path, headers, method: body === undefined ? method : 'POST' },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })

const lasting = ({ date: _, ...headers }: IncomingHttpHeaders): IncomingHttpHeaders => headers
const long = '/api/meetings?depth=2&locale=all'

describe('answers before routing', () => {
  it('are the same, bytes and headers, as the first one', async () => {
    const [first, second, routed] = [await ask(long), await ask(long), await site.app.inject(long)]
    expect(second.body).toEqual(first.body)
    expect(lasting(second.headers)).toEqual(lasting(first.headers))
    expect(routed.rawPayload).toEqual(first.body)
    expect(first.headers['content-length']).toBe(String(first.body.length))
    expect(JSON.parse(first.body.toString()).docs[0].title.fr).toBe('La réunion de Paris')
  })

  it('refuse credentials also where the answer is known, and ignore cookies', async () => {
    await ask('/api/meetings/paris')
    const refused = await ask('/api/meetings/paris', { authorization: 'Bearer x' })
    expect([refused.status, JSON.parse(refused.body.toString()).code]).toEqual([
      400,
      'credentials-not-accepted',
    ])
    expect((await ask('/api/meetings/paris', { Cookie: 'payload-token=x' })).status).toBe(200)
  })

  it('tell who has the newest bytes so, and answer HEAD without bytes', async () => {
    const { headers } = await ask('/api/meetings/paris')
    const known = await ask('/api/meetings/paris', { 'if-none-match': `W/${headers.etag}` })
    expect([known.status, known.body.length, known.headers['content-length']]).toEqual([304, 0, undefined])
    expect((await ask('/api/meetings/paris', { 'if-none-match': '"x"' })).status).toBe(200)
    const head = await ask('/api/meetings/paris', {}, undefined, 'HEAD')
    expect([head.status, head.body.length, head.headers.etag]).toEqual([200, 0, headers.etag])
  })

  it('keep GraphQL questions apart by body and by address', async () => {
    const json = { 'content-type': 'application/json' }
    const question = (id: string) => JSON.stringify({ query: `{ Meeting(id: "${id}") { title } }` })
    const titles = []
    for (const [id, search] of [
      ['paris', ''],
      ['rome', ''],
      ['paris', '?locale=fr'],
      ['paris', ''],
    ]) {
      const body = question(id!)
      const heard = await ask(
        `/api/graphql${search}`,
        { ...json, 'content-length': String(body.length) },
        body,
      )
      titles.push(JSON.parse(heard.body.toString()).data.Meeting.title)
    }
    expect(titles).toEqual([
      'The Paris meeting',
      'The Rome meeting',
      'La réunion de Paris',
      'The Paris meeting',
    ])
    const large = 'x'.repeat(70_000)
    expect((await ask('/api/graphql', json, large)).status).toBe(413)
  })

  it('name the collections they depend on, also those in which nothing was found', async () => {
    const { headers } = await ask('/api/memberships/ada-friends?depth=1')
    expect(headers['surrogate-key']).toMatch(/media.*memberships.*parliamentary-groups people/)
    expect(headers['cache-tag']).toBe(String(headers['surrogate-key']).replaceAll(' ', ','))
    const sorted = [
      await ask('/api/memberships?sort=person.name&depth=0&x=1'),
      await ask('/api/memberships?sort=person.name&depth=0&x=2'),
    ]
    expect(sorted[1]!.headers['surrogate-key']).toBe(sorted[0]!.headers['surrogate-key'])
    expect(sorted[1]!.headers['surrogate-key']).toContain('people')
  })
})

describe('compressed answers', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('come as %s once somebody asked, under an ETag of their own', async (encoding, open) => {
    const plain = await ask(long)
    const squeezed = await vi.waitFor(async () => {
      const heard = await ask(long, { 'accept-encoding': encoding })
      expect(heard.headers['content-encoding']).toBe(encoding)
      return heard
    })
    expect(open(squeezed.body)).toEqual(plain.body)
    expect(squeezed.body.length).toBeLessThan(plain.body.length)
    expect(squeezed.headers.etag).not.toBe(plain.headers.etag)
    expect(squeezed.headers.vary).toBe('accept-encoding')
    const known = { 'accept-encoding': encoding, 'if-none-match': String(squeezed.headers.etag) }
    expect((await ask(long, known)).status).toBe(304)
    expect((await ask(long)).headers['content-encoding']).toBeUndefined()
  })

  it('are not made of what is small', async () => {
    for (let turn = 0; turn < 3; turn++) {
      const { headers } = await ask('/api/meetings/count', { 'accept-encoding': 'br' })
      expect(headers['content-encoding']).toBeUndefined()
    }
  })

  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['*', 'br'],
    ['identity', 'identity'],
    ['gzip;q=0', 'identity'],
    ['identity;q=1, br;q=0.5', 'identity'],
    [undefined, 'identity'],
  ])('are chosen by %s: %s', (accepted, encoding) => {
    expect(encodingOf(accepted)).toBe(encoding)
  })
})

describe('the memo', () => {
  const kept = (key: string, bytes: number): Kept => {
    const body = Buffer.alloc(bytes)
    return new Kept({ status: 200, type: 'x', body, etag: '"x"' }, { body, etag: '"x"', fields: [] }, key)
  }

  it('stays within its bytes, whatever is asked, and keeps what is asked again', () => {
    const memo = new Memo(1_000_000)
    memo.set('often', kept('often', 10_000))
    for (let index = 0; index < 2_000; index++) {
      for (let again = 0; again < 2; again++) memo.set(`k${index}`, kept(`k${index}`, 10_000))
      expect(memo.get('often')).toBeDefined()
      expect(memo.bytes).toBeLessThanOrEqual(1_000_000)
    }
    expect(memo.size).toBeGreaterThan(20)
    expect(memo.get('k0')).toBeUndefined()
  })

  it('does not give room to what is asked once when it fills up', () => {
    const memo = new Memo(1_000_000)
    for (let index = 0; index < 500; index++) memo.set(`k${index}`, kept(`k${index}`, 10_000))
    expect(memo.bytes).toBeLessThan(250_000)
  })

  it('counts variants that come later', () => {
    const memo = new Memo(1_000_000)
    const entry = kept('a', 1_000)
    memo.set('a', entry)
    const before = memo.bytes
    const variant = { body: Buffer.alloc(500), etag: '"y"', fields: [] }
    memo.grow('a', entry, () => entry.add('br', variant))
    expect(memo.bytes).toBe(before + 500)
    memo.grow('b', entry, () => entry.add('gzip', variant))
    expect(entry.variants.has('gzip')).toBe(false)
  })
})
