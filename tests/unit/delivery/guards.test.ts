import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, vi } from 'vitest'
import { deliveryApp } from '../../../src/delivery/app.ts'
import { Networks, networkOf } from '../../../src/delivery/http/networks.ts'
import { watchPressure } from '../../../src/delivery/http/pressure.ts'
import { delivery, sdl } from './cast.ts'

describe('networks', () => {
  it('are 24 bits of IPv4 and 48 of IPv6; this machine is none', () => {
    expect(networkOf('192.0.2.77')).toBe('192.0.2')
    expect(networkOf('::ffff:192.0.2.1')).toBe('192.0.2')
    expect(networkOf('2001:db8:aa:1::1')).toBe(networkOf('2001:0db8:00aa:ffff:1:2:3:4'))
    expect(networkOf('2001:db8:ab::1')).not.toBe(networkOf('2001:db8:aa::1'))
    expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0')
    expect([networkOf('127.0.0.1'), networkOf('::1'), networkOf('::ffff:127.0.0.1')]).toEqual([
      null,
      null,
      null,
    ])
  })

  it('share what they may ask, get it back with time, and do not touch each other', () => {
    let now = 0
    const networks = new Networks(10, () => now)
    const asked = (count: number, address: string) =>
      Array.from({ length: count }, () => networks.allows(address)).filter(Boolean).length
    expect(asked(15, '192.0.2.1') + asked(15, '192.0.2.2')).toBe(20)
    expect(asked(5, '192.0.3.1')).toBe(5)
    now += 500
    expect(asked(10, '192.0.2.9')).toBe(5)
    expect(asked(100, '127.0.0.1')).toBe(100)
    expect(Array.from({ length: 100 }, () => new Networks(0).allows('192.0.2.1'))).not.toContain(false)
  })

  it('are forgotten when there are too many', () => {
    const networks = new Networks(1)
    for (let index = 0; index < 12_000; index++) networks.allows(`10.${index >> 8}.${index & 255}.1`)
    expect(networks.size).toBe(10_000)
  })
})

describe('pressure', () => {
  it('is seen within a second and forgotten when it is over', async () => {
    let load = { delay: 0, heap: 0.1 }
    const pressure = watchPressure(() => load)
    expect(pressure.overloaded()).toBe(false)
    load = { delay: 900, heap: 0.1 }
    await vi.waitFor(() => expect(pressure.overloaded()).toBe(true), { timeout: 2_000 })
    load = { delay: 0, heap: 0.99 }
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(pressure.overloaded()).toBe(true)
    load = { delay: 0, heap: 0.1 }
    await vi.waitFor(() => expect(pressure.overloaded()).toBe(false), { timeout: 2_000 })
    pressure.stop()
  })
})

describe('a guarded host', () => {
  const guarded = async (overloaded: () => boolean, allows = () => true) => {
    const { current } = await delivery()
    const networks = Object.assign(new Networks(0), { allows })
    const app = await deliveryApp({
      current,
      sdl,
      guests: 'http://127.0.0.1:9',
      media: '/nowhere',
      onFault: () => {},
      guards: { networks, pressure: { overloaded, stop: () => {} } },
    })
    await app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = app.server.address() as AddressInfo
    const ask = async (path: string) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`)
      return {
        status: answer.status,
        retry: answer.headers.get('retry-after'),
        type: answer.headers.get('content-type'),
        body: await answer.text(),
      }
    }
    return { app, ask }
  }

  it('sheds what has to be worked out, and goes on answering what it knows', async () => {
    let busy = false
    const { app, ask } = await guarded(() => busy)
    await ask('/api/meetings')
    busy = true
    expect((await ask('/api/meetings')).status).toBe(200)
    expect((await ask('/health')).status).toBe(200)
    const shed = await ask('/api/people?locale=fr')
    expect([shed.status, shed.retry, shed.type]).toEqual([
      503,
      '2',
      'application/problem+json; charset=utf-8',
    ])
    expect(JSON.parse(shed.body)).toMatchObject({ code: 'overloaded', title: 'Surcharge' })
    await app.close()
  })

  it('tells a network that asks too often when to come back', async () => {
    const { app, ask } = await guarded(
      () => false,
      () => false,
    )
    const refused = await ask('/api/meetings')
    expect([refused.status, refused.retry, JSON.parse(refused.body).code]).toEqual([
      429,
      '5',
      'too-many-requests',
    ])
    await app.close()
  })

  it('cuts who never finishes a request', { timeout: 20_000 }, async () => {
    const { app } = await guarded(() => false)
    const { port } = app.server.address() as AddressInfo
    const slow = request({
      port,
      method: 'POST',
      path: '/api/graphql',
      headers: { 'content-type': 'application/json', 'content-length': '100' },
    })
    slow.write('{')
    const ended = await new Promise((resolve) => {
      slow.on('response', ({ statusCode }) => resolve(statusCode))
      slow.on('error', () => resolve('cut'))
    })
    expect([408, 'cut']).toContain(ended)
    await app.close()
  })
})
