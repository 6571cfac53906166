import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { drizzle } from 'drizzle-orm/node-postgres'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { deliveryApp } from '../../src/delivery/app.ts'
import { whileDeleting, whilePublishing } from '../../src/db/media-lock.ts'
import { Current } from '../../src/delivery/current.ts'
import { follow, type Follower } from '../../src/delivery/follow.ts'
import { publicModel } from '../../src/generated/public-model.ts'
import { sweepMedia } from '../../src/jobs/sweep-media.ts'
import { mediaFolders } from '../../src/lib/media-folders.ts'
import { publish } from '../../src/publication/publish.ts'
import { withdraw } from '../../src/publication/withdraw.ts'
import { freshDatabase, type Database } from '../support/databases.ts'
import { mediaFolderOn } from '../support/payload.ts'
import { photograph } from '../support/photograph.ts'
import { startStudio, type Studio } from '../support/studio.ts'

let database: Database
let studio: Studio
let follower: Follower
let app: FastifyInstance
let folders: ReturnType<typeof mediaFolders>

beforeAll(async () => {
  database = await freshDatabase('migrated')
  studio = await startStudio(database.ownerUrl)
  folders = mediaFolders(mediaFolderOn(database.ownerUrl))
  const current = new Current(publicModel)
  follower = follow(database.deliveryUrl, current)
  await follower.ready
  app = await deliveryApp({
    current,
    sdl: readFileSync(new URL('../../src/generated/public.graphql', import.meta.url), 'utf8'),
    guests: 'http://127.0.0.1:9',
    media: folders.published,
    onFault: (error) => {
      throw error
    },
  })
})
afterAll(async () => {
  await app.close()
  await follower.stop()
  await studio.stop()
  await database.drop()
})

const upload = async (data: Buffer, alt = 'An invented view'): Promise<{ id: string; filename: string }> => {
  const { id, filename } = await studio.payload.create({
    collection: 'media',
    locale: 'en',
    data: { alt },
    file: { data, mimetype: 'image/jpeg', name: 'photograph.jpg', size: data.length },
    draft: true,
    overrideAccess: false,
    req: await studio.as('editor'),
  })
  return { id: String(id), filename: String(filename) }
}

const publicFileOf = async (id: string): Promise<string | undefined> => {
  const row = (await studio.log()).find((one) => one.id === id && one.locale === '*' && one.op === 'put')
  return row?.body?.['filename'] as string | undefined
}

const published = async (data: Buffer): Promise<{ id: string; original: string; file: string }> => {
  const { id, filename } = await upload(data)
  await publish('media', id, [], await studio.as('editor'))
  return { id, original: filename, file: (await publicFileOf(id)) ?? '' }
}

const ask = (name: string) => app.inject(`/api/media/file/${name}`)
const served = (name: string) =>
  vi.waitFor(async () => {
    const answer = await ask(name)
    expect(answer.statusCode).toBe(200)
    return answer
  })

describe('an uploaded image', () => {
  it('is on no public disk and in no log before it is published', async () => {
    const before = await readdir(folders.published).catch(() => [])
    const { id, filename } = await upload(await photograph())
    expect(await readdir(folders.originals)).toContain(filename)
    expect(await readdir(folders.published).catch(() => [])).toEqual(before)
    expect(await publicFileOf(id)).toBeUndefined()
    expect((await ask(filename)).statusCode).toBe(404)
  })
})

describe('a published image', () => {
  let data: Buffer
  let image: Awaited<ReturnType<typeof published>>

  beforeEach(async () => {
    data = await photograph()
    image = await published(data)
  })

  it('is taken off at once when somebody shown refuses, and stays off', async () => {
    await served(image.file)
    await studio.rest('PATCH', `/media/${image.id}?locale=en&draft=true`, { consent: 'refused' }, 'editor')
    expect(await publicFileOf(image.id)).toBeUndefined()
    await vi.waitFor(async () => expect((await ask(image.file)).statusCode).toBe(404))
    await expect(publish('media', image.id, [], await studio.as('editor'))).rejects.toThrow()
  })

  it('is one that says what it shows', async () => {
    const { id } = await upload(await photograph(), '')
    await publish('media', id, [], await studio.as('editor')).catch(() => undefined)
    expect(await publicFileOf(id)).toBeUndefined()
  })

  it('lies in the public store as a WebP named by its SHA-256, as the log says', async () => {
    const bytes = await readFile(path.join(folders.published, image.file))
    expect(image.file).toBe(`${createHash('sha256').update(bytes).digest('hex')}.webp`)
    const [row] = (await studio.log()).filter(({ id, locale }) => id === image.id && locale === '*')
    expect(row?.body).toMatchObject({
      filename: image.file,
      url: `/api/media/file/${image.file}`,
      mimeType: 'image/webp',
      filesize: bytes.length,
    })
  })

  it('carries nothing of what the camera wrote, and stands upright', async () => {
    const taken = await sharp(data).metadata()
    expect(taken).toMatchObject({ orientation: 6 })
    expect([taken.exif?.includes('canary-artist'), taken.xmp?.includes('canary-xmp')]).toEqual([true, true])
    const { rawPayload } = await served(image.file)
    const shown = await sharp(rawPayload).metadata()
    expect(shown).toMatchObject({ format: 'webp', width: 48, height: 64 })
    expect([shown.exif, shown.xmp, shown.iptc, shown.icc, shown.orientation]).toEqual(
      Array(5).fill(undefined),
    )
    expect(rawPayload.toString('latin1')).not.toMatch(/canary|Exif|GPS/)
  })

  it('is served for ever, as what it is and nothing else', async () => {
    const { headers } = await served(image.file)
    expect(headers).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
  })

  it('opens no way to originals, thumbnails or other files', async () => {
    await served(image.file)
    const thumbnail = image.original.replace(/[.]webp$/, '-320x427.webp')
    await writeFile(path.join(folders.published, 'unnamed.webp'), data)
    const names = [
      image.original,
      thumbnail,
      'unnamed.webp',
      ...['../private/', '..%2Fprivate%2F', '%2e%2e%2fprivate%2f', '..%5Cprivate%5C'].map(
        (way) => `${way}${image.original}`,
      ),
      `.%2F${image.file}`,
      `${image.file}%00`,
    ]
    for (const name of names) expect([name, (await ask(name)).statusCode]).toEqual([name, 404])
  })

  it('is gone from the public host within a second of its withdrawal', async () => {
    await served(image.file)
    await withdraw('media', image.id, [], await studio.as('editor'))
    await vi.waitFor(async () => expect((await ask(image.file)).statusCode).toBe(404), { timeout: 1_000 })
  })

  it('stays while another document shows the same picture', async () => {
    const twin = await published(data)
    expect(twin.file).toBe(image.file)
    await withdraw('media', image.id, [], await studio.as('editor'))
    expect(await sweepMedia(studio.payload, Date.now() + 11 * 60_000)).not.toContain(image.file)
    expect((await served(image.file)).statusCode).toBe(200)
  })
})

describe('the sweep', () => {
  const later = () => Date.now() + 11 * 60_000

  it('deletes what the log no longer names, and leaves what it names', async () => {
    const [kept, withdrawn] = [await published(await photograph()), await published(await photograph())]
    await withdraw('media', withdrawn.id, [], await studio.as('editor'))
    expect(await sweepMedia(studio.payload, later())).toContain(withdrawn.file)
    const left = await readdir(folders.published)
    expect(left).toContain(kept.file)
    expect(left).not.toContain(withdrawn.file)
  })

  it('waits ten minutes, because a copy is written before the log names it', async () => {
    const { id, file } = await published(await photograph())
    await withdraw('media', id, [], await studio.as('editor'))
    expect(await sweepMedia(studio.payload, Date.now() + 9 * 60_000)).toEqual([])
    expect(await readdir(folders.published)).toContain(file)
  })

  it('spares a copy that is published again, however long it lay there', async () => {
    const { id, file } = await published(await photograph())
    await withdraw('media', id, [], await studio.as('editor'))
    await utimes(path.join(folders.published, file), 0, 0)
    await publish('media', id, [], await studio.as('editor'))
    expect(await publicFileOf(id)).toBe(file)
    expect(await sweepMedia(studio.payload)).toEqual([])
    await withdraw('media', id, [], await studio.as('editor'))
    expect(await sweepMedia(studio.payload)).toEqual([])
  })

  it('and a publication never meet between the writing of a copy and the commit that names it', async () => {
    const withdrawn = await published(await photograph())
    await withdraw('media', withdrawn.id, [], await studio.as('editor'))
    const { id } = await upload(await photograph())
    const client = new pg.Client({ connectionString: database.ownerUrl })
    await client.connect()
    const during = async (lock: typeof whilePublishing, work: () => Promise<unknown>): Promise<string> => {
      await client.query('begin')
      await lock(drizzle(client))
      const working = work()
      const first = await Promise.race([working.then(() => 'went on'), sleep(300, 'waited')])
      await client.query('commit')
      await working
      return first
    }
    const publishing = async () => publish('media', id, [], await studio.as('editor'))
    const sweeping = () => sweepMedia(studio.payload, later())
    expect(await during(whilePublishing, publishing)).toBe('went on')
    expect(await during(whilePublishing, sweeping)).toBe('waited')
    await withdraw('media', id, [], await studio.as('editor'))
    expect(await during(whileDeleting, publishing)).toBe('waited')
    await client.end()
  })

  it('deletes what an interrupted write left', async () => {
    const part = '.interrupted.part'
    await writeFile(path.join(folders.published, part), 'half')
    await utimes(path.join(folders.published, part), 0, 0)
    expect(await sweepMedia(studio.payload)).toEqual([part])
  })
})
