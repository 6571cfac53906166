import type { ServerResponse } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { deliveryApp } from '../../../src/delivery/app.ts'
import { ChangeStreams } from '../../../src/delivery/changes/streams.ts'
import type { Current } from '../../../src/delivery/current.ts'
import { drain } from '../../../src/delivery/http/drain.ts'
import type { LogRow } from '../../../src/delivery/snapshot/published.ts'
import { delivery, sdl } from './cast.ts'

type Bounds = ConstructorParameters<typeof ChangeStreams>[1]
let app: FastifyInstance

afterEach(() => app.close())

const host = async (bounds: Bounds = {}) => {
  const { current } = await delivery()
  const streams = new ChangeStreams(current, bounds)
  app = await deliveryApp({ current, sdl, guests: '', media: '', onFault: () => {}, streams })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  return { current, streams, port, address: `http://127.0.0.1:${port}/api/changes/stream` }
}

/** Reads until `events` are there or the host ends the stream. */
const listen = async (address: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(address, { headers })
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const events = () =>
    text
      .split('\n\n')
      .filter((part) => part.includes('data: '))
      .map((part) => Object.fromEntries(part.split('\n').map((line) => line.split(/: (.*)/).slice(0, 2))))
      .map(({ data, ...event }) => ({ ...event, data: JSON.parse(data) }))
  const next = async (count: number) => {
    while (events().length < count) {
      const { value, done } = await reader.read()
      if (done) break
      text += value
    }
    return events()
  }
  const rest = async () => {
    for (let part = await reader.read(); !part.done; part = await reader.read()) text += part.value
    return text
  }
  return { answer, next, rest, stop: () => reader.cancel() }
}

const row = (current: Current, op: 'put' | 'remove', more: Partial<LogRow> = {}): LogRow => ({
  seq: (current.whole?.seq ?? 0) + 1,
  at: '2031-05-01T07:00:00.000Z',
  firstAt: null,
  collection: 'countries',
  id: 'france',
  locale: 'fr',
  op,
  body: op === 'put' ? { name: 'France, enfin' } : null,
  ...more,
})

describe('the stream of changes', () => {
  it('tells what was published and what was removed, when it happens, with nothing of its content', async () => {
    const { current, address } = await host()
    const stream = await listen(address)
    expect(stream.answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(stream.answer.headers.get('cache-control')).toBe('no-store')
    expect(stream.answer.headers.get('access-control-allow-origin')).toBe('*')
    const first = row(current, 'put')
    current.apply([first])
    const { collection, id, locale, at, seq } = first
    const about = { collection, id, locale, at }
    expect(await stream.next(1)).toEqual([
      { id: String(seq), event: 'change', data: { ...about, seq, change: 'published' } },
    ])
    current.apply([row(current, 'remove')])
    const told = await stream.next(2)
    expect(told[1]).toEqual({
      id: String(seq + 1),
      event: 'change',
      data: { ...about, seq: seq + 1, change: 'removed' },
    })
    await stream.stop()
  })

  it('goes on after the last event that the reader had, before `since`', async () => {
    const { current, address } = await host()
    const { seq } = current.whole!
    const stream = await listen(`${address}?since=0`, { 'last-event-id': String(seq - 2) })
    expect((await stream.next(2)).map(({ id }) => Number(id))).toEqual([seq - 1, seq])
    await stream.stop()
    const whole = await listen(`${address}?since=0`)
    expect(await whole.next(seq)).toHaveLength(seq)
    await whole.stop()
  })

  it('tells a reader to begin anew whose number lies in the future', async () => {
    const { current, address } = await host()
    const { seq } = current.whole!
    const stream = await listen(`${address}?since=${seq + 100}`)
    expect(await stream.next(1)).toEqual([{ id: String(seq), event: 'reset', data: { next: seq } }])
    await stream.stop()
  })

  it('refuses what is no number', async () => {
    const { address } = await host()
    const refused = await fetch(`${address}?since=yesterday`)
    expect([refused.status, (await refused.json()).code]).toEqual([400, 'invalid-query'])
    expect((await fetch(address, { headers: { 'last-event-id': 'x' } })).status).toBe(400)
  })

  it('shows that it is alive', async () => {
    const { address } = await host({ heartbeat: 20 })
    const { answer, stop } = await listen(`${address}`)
    expect(answer.status).toBe(200)
    await stop()
    const beats = await fetch(address)
    let text = ''
    for await (const part of beats.body!.pipeThrough(new TextDecoderStream())) {
      text += part
      if (text.includes(':\n\n:\n\n')) break
    }
    expect(text).toContain('retry: 3000')
  })

  it('takes so many readers and no more, and forgets who left', async () => {
    const { streams, address } = await host({ all: 2 })
    const [one, two] = [await listen(address), await listen(address)]
    const refused = await fetch(address)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2'])
    await one.stop()
    await vi.waitFor(() => expect(streams.size).toBe(1))
    await (await listen(address)).stop()
    await two.stop()
  })

  it('takes few readers of one network, and does not count this machine as one', () => {
    const streams = new ChangeStreams({ watch: () => () => {} } as never, { perNetwork: 1 })
    const response = { socket: { remoteAddress: '192.0.2.7' }, on: () => {}, write: () => true }
    streams.admit('192.0.2.7')
    streams.open(response as never, 0)
    expect(() => streams.admit('192.0.2.200')).toThrow('too-many-requests')
    expect(() => streams.admit('192.0.3.1')).not.toThrow()
    expect(() => streams.admit('127.0.0.1')).not.toThrow()
  })

  it('cuts who does not read, and holds no more than a part for them', { timeout: 20_000 }, async () => {
    const { current, streams, port } = await host({ patience: 300 })
    const rows = Array.from({ length: 120_000 }, (_, index) =>
      row(current, 'put', { seq: index + 1_000, id: `invented-${index}`, locale: '*', body: {} }),
    )
    current.apply(rows)
    let writing: ServerResponse | undefined
    app.server.prependListener('request', (_request, response: ServerResponse) => (writing = response))
    const socket = connect(port, '127.0.0.1')
    socket.write('GET /api/changes/stream?since=0 HTTP/1.1\r\nhost: x\r\n\r\n')
    socket.pause()
    socket.on('error', () => {})
    await vi.waitFor(() => expect(streams.size).toBe(1))
    let held = 0
    const looking = setInterval(() => (held = Math.max(held, writing?.writableLength ?? 0)), 5)
    await vi.waitFor(() => expect(streams.size).toBe(0), { timeout: 5_000 })
    clearInterval(looking)
    expect(held).toBeGreaterThan(0)
    expect(held).toBeLessThan(128 * 1024)
    socket.destroy()
  })

  it('ends at once when the process stops, so that the reader goes on elsewhere', async () => {
    const { streams, address } = await host()
    const stream = await listen(address)
    const began = performance.now()
    streams.end()
    await drain(app.server)
    expect(performance.now() - began).toBeLessThan(1_000)
    expect(await stream.rest()).toContain('retry: 3000')
    expect(streams.size).toBe(0)
  })
})
