import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { deliveryApp } from '../../../src/delivery/app.ts'
import { Current } from '../../../src/delivery/current.ts'
import { keepOnDisk, restoreFromDisk } from '../../../src/delivery/disk/keeper.ts'
import { readState, writeContact, writeState } from '../../../src/delivery/disk/store.ts'
import { publicModel } from '../../../src/generated/public-model.ts'
import { logOf, tombstone } from '../../support/published.ts'
import { cast, sdl } from './cast.ts'

const hour = 3_600_000
const morning = Date.UTC(2026, 0, 5, 8)
let folder: string
let now = morning

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alliance-disk-'))
  now = morning
})
afterEach(() => rm(folder, { recursive: true }))

const clocked = (): Current => new Current(publicModel, { now: () => now, silenceHours: 24 })
const loaded = (): Current => {
  const current = clocked()
  current.load(
    logOf(publicModel, {
      ...cast,
      'prisoner-profiles': [{ id: 'kept', name: { en: 'A name' }, image: 'portrait' }],
      media: [...cast['media']!, { id: 'portrait', filename: 'portrait.webp', alt: { en: 'A face' } }],
    }),
  )
  return current
}
const appOf = (current: Current) =>
  deliveryApp({ current, sdl, guests: 'http://127.0.0.1:9', media: '/nowhere', onFault: () => {} })

describe('the state on disk', () => {
  it('gives the same answers after a restart, and is readable by its owner only', async () => {
    const before = loaded()
    before.apply([tombstone(900, 'meetings', 'rome', '*')])
    await writeState(folder, before.whole!, before.contactAt)
    const after = clocked()
    expect(await restoreFromDisk(folder, after)).toBe(true)
    const [old, fresh] = [await appOf(before), await appOf(after)]
    for (const url of ['/api/meetings?locale=all&depth=2', '/api/people', '/api/globals/alliance'])
      expect((await fresh.inject(url)).body).toBe((await old.inject(url)).body)
    expect(after.whole!.seq).toBe(900)
    expect(after.lostAt).toEqual(new Date(morning))
    expect((await stat(join(folder, 'published.ndjson'))).mode & 0o777).toBe(0o600)
  })

  it('is not believed when it is torn, foreign or missing', async () => {
    expect(await readState(folder)).toBeNull()
    const current = loaded()
    await writeState(folder, current.whole!, current.contactAt)
    const path = join(folder, 'published.ndjson')
    const text = await readFile(path, 'utf8')
    await truncate(path, text.length - 200)
    expect(await readState(folder)).toBeNull()
    await writeFile(path, text.replace('"format":1', '"format":2'))
    expect(await readState(folder)).toBeNull()
    await writeFile(path, text)
    expect((await readState(folder))?.rows.length).toBe(current.whole!.layers)
  })

  it('keeps removals and the number of each row, for who follows the changes', async () => {
    const before = loaded()
    before.apply([tombstone(900, 'meetings', 'rome', '*')])
    await writeState(folder, before.whole!, before.contactAt)
    const after = clocked()
    await restoreFromDisk(folder, after)
    expect(after.whole!.changes.since(0, Infinity)).toEqual(before.whole!.changes.since(0, Infinity))
    expect(after.whole!.changes.since(899, 10)).toMatchObject([{ seq: 900, id: 'rome', op: 'remove' }])
  })

  it('never takes the place of what the log said', async () => {
    const current = loaded()
    await writeState(folder, current.whole!, current.contactAt)
    const seq = current.whole!.seq
    current.apply([tombstone(900, 'meetings', 'rome', '*')])
    expect(await restoreFromDisk(folder, current)).toBe(false)
    expect(current.whole!.seq).toBe(900)
    expect(seq).toBeLessThan(900)
  })

  it('follows what is served, and is written once more at the end', async () => {
    const current = loaded()
    const keeper = keepOnDisk(folder, current, () => {}, { every: 10, contactEvery: 0 })
    await vi.waitFor(async () => expect((await readState(folder))?.seq).toBe(current.whole!.seq))
    current.apply([tombstone(901, 'meetings', 'rome', '*')])
    await keeper.stop()
    expect((await readState(folder))?.seq).toBe(901)
  })
})

describe('silence of the log', () => {
  const codes = async (current: Current, urls: string[]) => {
    const app = await appOf(current)
    return Promise.all(
      urls.map(async (url) => {
        const { statusCode, headers, json } = await app.inject(url)
        return statusCode === 200 ? 200 : [statusCode, json().code, headers['retry-after']]
      }),
    )
  }
  const held = [503, 'stale-consent', '300']
  const personal = [
    '/api/people',
    '/api/people/ada',
    '/api/signatures/count',
    '/api/prisoner-profiles/kept',
    '/api/godparenthoods',
    '/api/csv/people',
    '/api/search?q=ada&collections=people',
    '/api/popolo/persons',
    '/api/graphql?query={People{totalDocs}}',
    '/api/graphql?query={countPeople{totalDocs}}',
    '/api/graphql?query={...{Meetings{totalDocs}...on%20Query{Person(id:"ada"){id}}}}',
  ]

  it('holds back for a day what is published by consent only after a day, and nothing else', async () => {
    const current = loaded()
    current.found()
    current.lost()
    now += 24 * hour - 1
    expect(await codes(current, ['/api/people', '/api/meetings'])).toEqual([200, 200])
    now += 1
    expect(await codes(current, personal)).toEqual(personal.map(() => held))
    expect(await codes(current, ['/api/meetings', '/api/agenda-items?depth=2', '/', '/health'])).toEqual([
      200, 200, 200, 200,
    ])
    current.found()
    expect(await codes(current, ['/api/people', '/api/prisoner-profiles/kept'])).toEqual([200, 200])
  })

  it('leaves nobody to be met by relation, join, query or file, not even from the memo', async () => {
    const current = loaded()
    const app = await appOf(current)
    const urls = [
      '/api/meetings?depth=3',
      '/api/agenda-items?depth=2',
      '/api/memberships?depth=2',
      '/api/graphql?query={AgendaItems{docs{speakers{person{name}}}}}',
      '/api/media',
    ]
    for (const url of urls) expect((await app.inject(url)).body).toMatch(/Ada Invented|portrait/)
    current.lost()
    now += 25 * hour
    for (const url of urls) expect((await app.inject(url)).body).not.toMatch(/Ada|Max|portrait/)
    const found = await app.inject('/api/agenda-items?where[speakers.person.name][exists]=true')
    expect(found.json().totalDocs).toBe(0)
    expect((await app.inject('/api/media/file/portrait.webp')).statusCode).toBe(404)
  })

  it('is counted over a restart without the log', async () => {
    const before = loaded()
    await writeState(folder, before.whole!, before.contactAt)
    now += 2 * hour
    await writeContact(folder, new Date(now))
    now += 23 * hour
    const after = clocked()
    await restoreFromDisk(folder, after)
    expect(await codes(after, ['/api/people'])).toEqual([200])
    now += hour
    expect(await codes(after, ['/api/people'])).toEqual([held])
  })
})
