import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mediaFolders } from '../../src/lib/media-folders.ts'
import { media, portraitId } from '../../src/seed/data/media.ts'
import { seed } from '../../src/seed/seed.ts'
import { freshDatabase, type Database } from '../support/databases.ts'
import { mediaFolderOn } from '../support/payload.ts'
import { startStudio, type Studio } from '../support/studio.ts'

let database: Database
let studio: Studio

beforeAll(async () => {
  database = await freshDatabase('migrated')
  studio = await startStudio(database.ownerUrl)
  await seed(studio.payload, { records: media, globals: [] })
})
afterAll(async () => {
  await studio.stop()
  await database.drop()
})

describe('the images of the seed', () => {
  it('are published, each with a file of its own in the public store', async () => {
    const rows = (await studio.log()).filter(({ locale, op }) => locale === '*' && op === 'put')
    const files = rows.map(({ body }) => String(body?.['filename']))
    expect(new Set(files).size).toBe(media.length)
    const stored = await readdir(mediaFolders(mediaFolderOn(database.ownerUrl)).published)
    expect(files.filter((file) => !stored.includes(file))).toEqual([])
  })

  it('say in three languages what they show, whose they are and under which licence', async () => {
    const log = await studio.log()
    for (const locale of ['en', 'fr', 'be'])
      expect(log.filter((row) => row.locale === locale && row.body?.['alt'])).toHaveLength(media.length)
    const shared = log.filter(({ locale }) => locale === '*').map(({ body }) => body)
    expect(shared.filter((body) => !body?.['credit'] || body['licence'] !== 'CC0-1.0')).toEqual([])
  })

  it('keep the point that a cut must show, and have a thumbnail for staff', async () => {
    const portrait = await studio.payload.findByID({
      collection: 'media',
      id: portraitId(1),
      overrideAccess: false,
      req: await studio.as('editor'),
    })
    expect(portrait).toMatchObject({ focalX: 50, focalY: 36, width: 800, height: 1000 })
    expect(portrait.sizes?.thumbnail).toMatchObject({ width: 320, height: 400 })
  })

  it('are stored once, however often the seed runs', async () => {
    const before = await studio.log()
    expect(await seed(studio.payload, { records: media, globals: [] })).toEqual({
      created: 0,
      kept: media.length,
    })
    expect(await studio.log()).toEqual(before)
  })
})
