import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { sealKey } from '../../../src/lib/seal.ts'
import { collect } from '../../../src/webhooks/collect.ts'
import { deliver, pauses, receiptFor } from '../../../src/webhooks/deliver.ts'
import { internetOnly, post, type Reach } from '../../../src/webhooks/post.ts'
import { freshDatabase, type Database } from '../../support/databases.ts'
import { startStudio, type Studio } from '../../support/studio.ts'

const key = sealKey(randomBytes(32).toString('base64'))
/** The receiver of the tests is on this machine, which the product refuses. */
const onThisMachine: Reach = { protocols: ['http:'], allows: () => true }

type Received = { headers: IncomingMessage['headers']; body: string }

let database: Database
let studio: Studio
let receiver: Server
let address: string
let secret: string
let webhook: string
let received: Received[] = []
let answer: (message: Received) => { status: number; headers?: Record<string, string> }

beforeAll(async () => {
  vi.stubEnv('SEAL_KEY', key.secret.toString('base64'))
  database = await freshDatabase('seeded')
  studio = await startStudio(database.ownerUrl)
  receiver = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
    request.on('end', () => {
      const message = { headers: request.headers, body }
      received.push(message)
      const { status, headers } = answer(message)
      response.writeHead(status, headers).end()
    })
  }).listen(0, '127.0.0.1')
  await once(receiver, 'listening')
  address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`
  const created = await studio.rest(
    'POST',
    '/webhooks',
    { label: 'Mirror', url: 'https://mirror.example' },
    'administrator',
  )
  expect(created.status).toBe(201)
  webhook = created.body.doc.id
  secret = (await studio.rest('POST', `/webhooks/${webhook}/secret`, {}, 'administrator')).body.secret
  await studio.query('update webhooks set url = $1', [address])
  await collect(studio.payload)
})
afterAll(async () => {
  receiver.close()
  await studio.stop()
  await database.drop()
  vi.unstubAllEnvs()
})
beforeEach(() => {
  received = []
  answer = () => ({ status: 204 })
})

const publishNews = async (title: string) => {
  const { body } = await studio.rest(
    'POST',
    '/news?locale=en',
    { title, date: '2026-01-01T00:00:00.000Z', _status: 'draft' },
    'administrator',
  )
  const id = body.doc.id as string
  await studio.rest('POST', `/news/${id}/publish`, { locales: ['en'] }, 'administrator')
  return id
}
const deliveries = () => studio.query('select * from webhook_deliveries order by queued_at')
const later = (milliseconds: number) => new Date(Date.now() + milliseconds)

describe('a webhook', () => {
  it('is told what was published since it was set up, signed, without a word of the content', async () => {
    const id = await publishNews('A title nobody should find in a message')
    expect(await collect(studio.payload)).toBe(1)
    expect(await collect(studio.payload)).toBe(0)
    expect(await deliver(studio.payload, key, onThisMachine)).toBe(1)
    const [message] = received
    expect(
      new Webhook(secret).verify(message!.body, message!.headers as Record<string, string>),
    ).toMatchObject({
      data: {
        changes: expect.arrayContaining([expect.objectContaining({ id, locale: 'en', change: 'published' })]),
      },
    })
    expect(message!.body).not.toContain('title')
    expect(() =>
      new Webhook(`whsec_${randomBytes(32).toString('base64')}`).verify(
        message!.body,
        message!.headers as Record<string, string>,
      ),
    ).toThrow()
    expect(await deliver(studio.payload, key, onThisMachine, later(3_600_000))).toBe(0)
  })

  it('is told of a removal by the one code, and its receipt is believed only when it is signed', async () => {
    const id = await publishNews('To be withdrawn')
    await collect(studio.payload)
    await deliver(studio.payload, key, onThisMachine)
    for (const [signed, expected] of [
      [(message: Received) => receiptFor(String(message.headers['webhook-id']), secret), true],
      [() => receiptFor('another-message', secret), false],
      [() => 'v1,forged', false],
    ] as const) {
      await studio.rest('POST', `/news/${id}/publish`, { locales: ['en'] }, 'administrator')
      await studio.rest('POST', `/news/${id}/withdraw`, { locales: ['en'] }, 'administrator')
      await collect(studio.payload)
      received = []
      answer = (message) => ({ status: 200, headers: { 'webhook-receipt': signed(message) } })
      await deliver(studio.payload, key, onThisMachine)
      const last = (await deliveries()).at(-1)!
      expect(JSON.parse(received[0]!.body).data.changes).toContainEqual(
        expect.objectContaining({ id, change: 'removed' }),
      )
      expect(last['receipt_at'] !== null).toBe(expected)
    }
  })

  it('is tried again with growing pauses, under the same id, and given up after three days', async () => {
    await publishNews('During an outage')
    await collect(studio.payload)
    answer = () => ({ status: 503 })
    let now = Date.now()
    for (const pause of pauses) {
      expect(await deliver(studio.payload, key, onThisMachine, new Date(now))).toBe(0)
      expect(await deliver(studio.payload, key, onThisMachine, new Date(now + pause - 1_000))).toBe(0)
      now += pause
    }
    await deliver(studio.payload, key, onThisMachine, new Date(now))
    expect(received).toHaveLength(pauses.length + 1)
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeGreaterThanOrEqual(
      3 * 24 * 3_600_000 - 3_600_000,
    )
    const failed = (await deliveries()).at(-1)!
    expect(failed).toMatchObject({ delivery_state: 'failed', last_status: '503' })

    answer = () => ({ status: 200 })
    await studio.rest('POST', `/webhook-deliveries/${failed['id']}/replay`, {}, 'administrator')
    expect(await deliver(studio.payload, key, onThisMachine, new Date(Date.now() + 1_000))).toBe(1)
    expect(received.at(-1)!.headers['webhook-id']).toBe(failed['id'])
  })

  it('is sent nothing while it is off, and what waited when it is on again', async () => {
    await publishNews('While it is off')
    await collect(studio.payload)
    await studio.query('update webhooks set enabled = false')
    expect(await deliver(studio.payload, key, onThisMachine)).toBe(0)
    expect(received).toHaveLength(0)
    await studio.query('update webhooks set enabled = true')
    expect(await deliver(studio.payload, key, onThisMachine)).toBe(1)
  })

  it('follows no redirect', async () => {
    await publishNews('Redirected')
    await collect(studio.payload)
    answer = () => ({ status: 307, headers: { location: address } })
    expect(await deliver(studio.payload, key, onThisMachine)).toBe(0)
    expect(received).toHaveLength(1)
    await studio.query(`update webhook_deliveries set delivery_state = 'failed'`)
  })

  it('hears only of the collections it asked for', async () => {
    await studio.rest(
      'PATCH',
      `/webhooks/${webhook}`,
      { url: 'https://mirror.example', collections: ['pages'] },
      'administrator',
    )
    await publishNews('Not for it')
    expect(await collect(studio.payload)).toBe(0)
  })

  it.each([
    'http://mirror.example/hook',
    'https://user:password@mirror.example/hook',
    'ftp://mirror.example',
    'javascript:alert(1)',
    'mirror.example',
  ])('cannot have the address %s', async (url) => {
    const refused = await studio.rest('POST', '/webhooks', { label: 'Bad', url }, 'administrator')
    expect(refused.status).toBe(400)
  })

  it('is nobody’s business but the administrators’', async () => {
    for (const role of ['editor', 'meetingManager', 'campaignOfficer', 'translator'] as const) {
      expect((await studio.rest('GET', '/webhooks', undefined, role)).status).toBe(403)
      expect((await studio.rest('POST', `/webhooks/${webhook}/secret`, {}, role)).status).toBe(403)
    }
    const { body } = await studio.rest('GET', `/webhooks/${webhook}`, undefined, 'administrator')
    expect(JSON.stringify(body)).not.toMatch(/whsec|v1[.]/)
  })
})

describe('a message from us', () => {
  it.each([
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://localhost/',
    'https://169.254.169.254/latest/meta-data',
    'https://0x7f.1/',
    'https://2130706433/',
    'http://example.org/',
  ])('never goes to %s', async (target) => {
    await expect(post(target, '{}', {}, internetOnly)).rejects.toMatchObject({ code: 'address-not-allowed' })
  })

  it('never goes where a name leads inside', async () => {
    const reach: Reach = { protocols: ['http:'], allows: internetOnly.allows }
    const port = (receiver.address() as AddressInfo).port
    await expect(post(`http://localhost:${port}/hook`, '{}', {}, reach)).rejects.toMatchObject({
      code: 'address-not-allowed',
    })
    expect(received).toHaveLength(0)
  })
})
