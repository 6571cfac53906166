import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDeliveryEnv, readEnv, readGuestsEnv, servesSite } from '../../../src/env.ts'
import { siteEnv } from '../../../src/launch/program-env.ts'
import { temporaryFolder } from './folders.ts'

const strong = () => ({
  PUBLIC_URL: 'https://api.alliance.example/',
  PAYLOAD_SECRET: randomBytes(48).toString('base64'),
  SEAL_KEY: randomBytes(32).toString('base64'),
  DATABASE_URL: `postgresql://alliance:${randomBytes(24).toString('base64url')}@db.internal/alliance`,
})

describe('on a machine of its own', () => {
  test.each(['http://localhost:3000', 'http://cms.localhost', 'http://127.8.8.8:1', 'http://[::1]:3000'])(
    '%s is not production: secrets are made once and stay the same',
    (PUBLIC_URL) => {
      const DATA_DIR = temporaryFolder()
      const first = readEnv({ DATA_DIR, PUBLIC_URL })
      expect(first.production).toBe(false)
      expect(Buffer.from(first.SEAL_KEY, 'base64')).toHaveLength(32)
      expect(first.PAYLOAD_SECRET.length).toBeGreaterThanOrEqual(32)
      expect(readEnv({ DATA_DIR, PUBLIC_URL })).toEqual(first)
    },
  )

  test('an empty variable counts as not set', () => {
    const env = readEnv({ DATA_DIR: temporaryFolder(), PORT: '', PUBLIC_URL: '', DATABASE_URL: '' })
    expect(env).toMatchObject({ PORT: 3000, PUBLIC_URL: 'http://localhost:3000', embeddedDatabase: true })
  })

  test('addresses follow from the ports', () => {
    const env = readEnv({ DATA_DIR: temporaryFolder(), PORT: '81', STUDIO_PORT: '82' })
    expect(env).toMatchObject({ PUBLIC_URL: 'http://localhost:81', STUDIO_URL: 'http://localhost:82' })
  })

  test.each([
    ['PORT', 'abc', 'a port number'],
    ['STUDIO_PORT', '0', 'a port number'],
    ['GUESTS_PORT', '65536', 'a port number'],
    ['SITE_PORT', '3.5', 'a port number'],
    ['PUBLIC_URL', 'api.example.org', 'https://'],
    ['DATABASE_URL', 'mysql://root:geheim@db/x', 'postgresql://'],
    ['SEAL_KEY', 'geheim', 'openssl rand -base64 32'],
  ])('%s=%s is refused in one sentence that shows the remedy and not the value', (name, value, remedy) => {
    const read = () => readEnv({ DATA_DIR: temporaryFolder(), [name]: value })
    expect(read).toThrow(new RegExp(`^${name} has a wrong form; set it to .*${remedy}.*\\.$`))
    expect(read).not.toThrow(/geheim/)
  })
})

describe('a run of the build', () => {
  test('answers with pages of the site when it was told neither a database nor a secret', () => {
    expect(servesSite({ NODE_ENV: 'production', DELIVERY_URL: 'http://127.0.0.1:3000' })).toBe(true)
    expect(servesSite({ NODE_ENV: 'production', DATABASE_URL: 'postgresql://x/y' })).toBe(false)
    expect(servesSite({ NODE_ENV: 'production', PAYLOAD_SECRET: 'x' })).toBe(false)
    expect(servesSite({ NODE_ENV: 'development', PAYLOAD_SECRET: 'x' })).toBe(true)
  })

  test('as the site is told nothing that is not public', () => {
    const env = readEnv({ ...strong(), DATA_DIR: temporaryFolder() })
    const told = siteEnv(env)
    expect(
      Object.keys(told).filter((name) => /SECRET|KEY|DATABASE|SMTP|DATA_DIR|MEDIA_DIR/.test(name)),
    ).toEqual([])
    for (const secret of [env.PAYLOAD_SECRET, env.SEAL_KEY, env.DATABASE_URL])
      expect(JSON.stringify(told)).not.toContain(secret)
    expect(told).toMatchObject({ SITE_PORT: '3003', DELIVERY_URL: 'http://127.0.0.1:3000' })
  })
})

describe('in production', () => {
  test('strong secrets from the environment are taken, and no file is written', () => {
    const DATA_DIR = temporaryFolder()
    const given = strong()
    const env = readEnv({ ...given, DATA_DIR })
    expect(env).toMatchObject({ ...given, PUBLIC_URL: 'https://api.alliance.example', production: true })
    expect(readdirSync(DATA_DIR)).toEqual([])
  })

  test.each(['PAYLOAD_SECRET', 'SEAL_KEY', 'DATABASE_URL'])('%s may not be missing', (name) => {
    expect(() => readEnv({ ...strong(), [name]: undefined })).toThrow(
      new RegExp(`^${name} is missing, and PUBLIC_URL is a public address; set it to .*\\.$`),
    )
  })

  test.each([
    ['PAYLOAD_SECRET', 'thirty-one bytes are not enough'],
    ['PAYLOAD_SECRET', 'ab'.repeat(40)],
    ['SEAL_KEY', Buffer.alloc(32, 'k').toString('base64')],
    ['DATABASE_URL', 'postgresql://alliance@db.internal/alliance'],
    ['DATABASE_URL', 'postgresql://alliance:alliance@db.internal/alliance'],
    ['DATABASE_URL', 'postgresql://alliance:short-one@db.internal/alliance'],
    ['DATABASE_URL', `postgresql://alliance:${'x'.repeat(40)}@db.internal/alliance`],
  ])('%s may not be weak: %s', (name, value) => {
    expect(() => readEnv({ ...strong(), [name]: value })).toThrow(
      new RegExp(`^${name} (is|has|repeats) .*; set it to`),
    )
  })

  test('a database on a local socket needs no password', () => {
    const DATABASE_URL = 'postgresql:///alliance?host=/run/postgresql'
    expect(readEnv({ ...strong(), DATABASE_URL }).DATABASE_URL).toBe(DATABASE_URL)
  })

  test('no secret serves twice', () => {
    const given = strong()
    expect(() => readEnv({ ...given, PAYLOAD_SECRET: given.SEAL_KEY })).toThrow(
      /are equal; give each a value/,
    )
  })
})

describe('the public processes', () => {
  test('need their own login and nothing that opens the studio', () => {
    const url = 'postgresql://alliance_delivery:x@db/alliance'
    expect(
      readDeliveryEnv({ PUBLIC_URL: 'https://api.alliance.example', DELIVERY_DATABASE_URL: url }),
    ).toMatchObject({
      DELIVERY_DATABASE_URL: url,
    })
    expect(() => readDeliveryEnv({ DATABASE_URL: url })).toThrow(/^DELIVERY_DATABASE_URL is missing/)
    expect(() => readGuestsEnv({ GUESTS_DATABASE_URL: url })).toThrow(/^SEAL_KEY is missing/)
  })
})
