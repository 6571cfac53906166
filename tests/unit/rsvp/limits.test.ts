import { afterEach, describe, expect, it } from 'vitest'
import { Buckets } from '../../../src/guests/protection/bucket.ts'
import { networkOf } from '../../../src/guests/protection/limits.ts'
import { inventedDoor } from './invented-door.ts'
import { tokenFor } from './invented-links.ts'

let house: ReturnType<typeof inventedDoor>
afterEach(() => house?.door.close())

const browser = {
  'content-type': 'application/x-www-form-urlencoded',
  origin: 'https://alliance.example',
  'x-network': 'network-one',
}
const post = (url: string, payload = '', headers: object = browser) =>
  house.door.inject({ method: 'POST', url, headers: { ...headers }, payload })
const times = async (count: number, work: () => Promise<{ statusCode: number }>) => {
  const codes = new Map<number, number>()
  for (let index = 0; index < count; index++) {
    const { statusCode } = await work()
    codes.set(statusCode, (codes.get(statusCode) ?? 0) + 1)
  }
  return Object.fromEntries(codes)
}

describe('a bucket', () => {
  it('gives what it holds, then says how long to wait, and fills again evenly', () => {
    let now = 0
    const bucket = new Buckets({ times: 2, seconds: 60 }, () => now)
    expect([bucket.take('a'), bucket.take('a'), bucket.take('a'), bucket.take('b')]).toEqual([0, 0, 30, 0])
    now = 29_000
    expect(bucket.take('a')).toBe(1)
    now = 30_000
    expect(bucket.take('a')).toBe(0)
    now = 3_600_000
    expect([bucket.take('a'), bucket.take('a'), bucket.take('a') > 0]).toEqual([0, 0, true])
  })

  it('forgets the oldest key before it grows without end', () => {
    const bucket = new Buckets({ times: 1, seconds: 60 }, () => 0)
    bucket.take('first')
    for (let index = 0; index < 20_000; index++) bucket.take(String(index))
    expect(bucket.take('first')).toBe(0)
    expect(bucket.take('19999')).toBeGreaterThan(0)
  })
})

describe('too much', () => {
  it('under one link is refused in its language, keeps what was typed, and no other link waits', async () => {
    house = inventedDoor()
    const url = `/r/i/${tokenFor('answered')}/withdraw?lang=fr`
    expect(await times(31, () => post(url))).toEqual({ 303: 30, 429: 1 })
    const answer = await post(`/r/i/${tokenFor('answered')}?lang=be`, 'nameAsOnId=Iryna')
    expect(answer.statusCode).toBe(429)
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    expect(answer.body).toContain('Занадта шмат спробаў')
    expect(answer.body).toContain('Iryna')
    expect((await post(`/r/i/${tokenFor('waiting')}/withdraw`)).statusCode).toBe(303)
    house.now = 600_000
    expect((await post(url)).statusCode).toBe(303)
  })

  it('guessing of links from one network is refused, while good links stay open', async () => {
    house = inventedDoor()
    const guess = (network: string) =>
      house.door.inject({ url: '/r/i/ZZZZ-ZZZZ-ZZZZ', headers: { 'x-network': network } })
    expect(await times(40, () => guess('network-one'))).toEqual({ 404: 30, 429: 10 })
    expect((await guess('network-two')).statusCode).toBe(404)
    const good = await house.door.inject({
      url: `/r/i/${tokenFor('invited')}`,
      headers: { 'x-network': 'network-one' },
    })
    expect(good.statusCode).toBe(200)
  })

  it('from one network without a proof keeps what was typed in the form', async () => {
    house = inventedDoor()
    const send = () => post('/r/invented-meeting?lang=fr', 'attendance=accepted&nameAsOnId=Iryna')
    expect(await times(11, send)).toEqual({ 201: 10, 429: 1 })
    const { body, headers } = await send()
    expect(body).toContain('value="Iryna"')
    expect(headers['retry-after']).toBeDefined()
  })

  it('files under one link are refused', async () => {
    house = inventedDoor()
    const file = () => house.door.inject({ url: `/r/i/${tokenFor('answered')}/calendar.ics` })
    expect(await times(21, file)).toEqual({ 200: 20, 429: 1 })
  })
})

describe('a network', () => {
  it('is what delivery says, and nothing else', () => {
    expect(networkOf({ headers: { 'x-network': 'a1B2c3D4e5F6' } })).toBe('a1B2c3D4e5F6')
    for (const named of ['', 'short', '192.0.2.7, 10.0.0.1', 'x'.repeat(65), ['a', 'b']])
      expect(networkOf({ headers: { 'x-network': named } })).toBeNull()
    expect(networkOf({ headers: { 'x-forwarded-for': '192.0.2.7' } })).toBeNull()
  })
})
