import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { idOf } from '../../src/seed/record.ts'
import { seed } from '../../src/seed/seed.ts'
import { seedGlobals, seedRecords } from '../../src/seed/data/index.ts'
import { freshDatabase, type Database } from '../support/databases.ts'
import { startStudio, type Studio } from '../support/studio.ts'

let database: Database
let studio: Studio

beforeAll(async () => {
  database = await freshDatabase('seeded')
  studio = await startStudio(database.ownerUrl)
})
afterAll(async () => {
  await studio.stop()
  await database.drop()
})

const total = seedRecords.length + seedGlobals.length

describe('the seed', () => {
  it('changes nothing when it runs again', async () => {
    const before = await studio.log()
    expect(await seed(studio.payload)).toEqual({ created: 0, kept: total })
    expect(await studio.log()).toEqual(before)
  })

  it('never overwrites what a person edited, also when it was deleted to the trash', async () => {
    const paris = idOf('meetings', 'paris-2025')
    const berlin = idOf('meetings', 'berlin-2023')
    const edited = await studio.rest(
      'PATCH',
      `/meetings/${paris}?locale=fr`,
      { title: 'Édité', _status: 'published' },
      'editor',
    )
    expect(edited.status).toBe(200)
    await studio.rest(
      'PATCH',
      `/meetings/${berlin}?locale=en`,
      { deletedAt: new Date().toISOString() },
      'editor',
    )
    const before = await studio.log()
    await seed(studio.payload)
    expect(await studio.log()).toEqual(before)
  })

  it('stores all of it or nothing', async () => {
    const empty = await freshDatabase('migrated')
    const other = await startStudio(empty.ownerUrl)
    const broken = { collection: 'countries', key: 'broken', data: { isoStatus: 'no such status' } }
    await expect(
      seed(other.payload, { records: [...seedRecords.slice(0, 3), broken], globals: [] }),
    ).rejects.toThrow()
    expect(await other.query('select id from countries')).toEqual([])
    expect(await other.log()).toEqual([])
    await other.stop()
    await empty.drop()
  })

  it('publishes every record that is to be public and no other', async () => {
    const fresh = await freshDatabase('seeded')
    const other = await startStudio(fresh.ownerUrl)
    const published = new Set(
      (await other.log()).filter(({ op, locale }) => op === 'put' && locale === '*').map(({ id }) => id),
    )
    for (const { collection, key, publish } of seedRecords) {
      expect([collection, key, published.has(idOf(collection, key))]).toEqual([
        collection,
        key,
        publish !== false,
      ])
    }
    for (const { global } of seedGlobals) expect(published.has(global)).toBe(true)
    await other.stop()
    await fresh.drop()
  })

  it('brings no user and no password', async () => {
    const fresh = await freshDatabase('seeded')
    const other = await startStudio(fresh.ownerUrl)
    expect(await other.query('select id from users')).toEqual([])
    await other.stop()
    await fresh.drop()
  })
})
