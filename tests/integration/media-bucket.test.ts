import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { AwsClient } from 'aws4fetch'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliveryApp } from '../../src/delivery/app.ts'
import { Current } from '../../src/delivery/current.ts'
import { publicModel } from '../../src/generated/public-model.ts'
import { sweepMedia } from '../../src/jobs/sweep-media.ts'
import { bucketStore } from '../../src/lib/media-store/bucket.ts'
import { StoreOutOfReach } from '../../src/lib/media-store/store.ts'
import { publish } from '../../src/publication/publish.ts'
import { withdraw } from '../../src/publication/withdraw.ts'
import { startBucket, type Bucket } from '../support/bucket.ts'
import { freshDatabase, type Database } from '../support/databases.ts'
import { startStudio, type Studio } from '../support/studio.ts'
import { readLog } from './hidden-values/log-of.ts'

let bucket: Bucket
let database: Database
let studio: Studio
let red = 0

beforeAll(async () => {
  bucket = await startBucket()
  database = await freshDatabase('migrated')
  studio = await startStudio(database.ownerUrl)
  studio.payload.collections.media.config.custom['publicMedia'] = bucketStore(bucket.login)
})
afterAll(async () => {
  await studio.stop()
  await database.drop()
  await bucket.close()
})

const upload = async (): Promise<string> => {
  const data = await sharp({
    create: { width: 640, height: 480, channels: 3, background: { r: (red += 20), g: 90, b: 120 } },
  })
    .withExifMerge({ IFD0: { Artist: 'canary-artist' } })
    .jpeg()
    .toBuffer()
  const { id } = await studio.payload.create({
    collection: 'media',
    locale: 'en',
    data: { alt: 'An invented view' },
    file: { data, mimetype: 'image/jpeg', name: 'view.jpg', size: data.length },
    draft: true,
    overrideAccess: false,
    req: await studio.as('editor'),
  })
  return String(id)
}

const nameOf = async (id: string): Promise<string> => {
  const row = (await studio.log()).find((one) => one.id === id && one.locale === '*' && one.op === 'put')
  return String(row?.body?.['filename'])
}

const published = async (): Promise<{ id: string; name: string }> => {
  const id = await upload()
  await publish('media', id, [], await studio.as('editor'))
  return { id, name: await nameOf(id) }
}

const names = async () => (await bucketStore(bucket.login).list()).map(({ name }) => name)

const host = async (login = bucket.login) => {
  const current = new Current(publicModel)
  current.load(await readLog(database.deliveryUrl))
  return deliveryApp({
    current,
    sdl: readFileSync(new URL('../../src/generated/public.graphql', import.meta.url), 'utf8'),
    guests: '',
    media: bucketStore(login),
    onFault: (error) => {
      throw error
    },
  })
}

describe('images in a bucket', () => {
  it('are written there before the log names them, without what the camera wrote, and named by their hash', async () => {
    const before = await names()
    const id = await upload()
    expect(await names()).toEqual(before)
    await publish('media', id, [], await studio.as('editor'))
    const name = await nameOf(id)
    expect(await names()).toContain(name)
    const app = await host()
    const { statusCode, headers, rawPayload } = await app.inject(`/api/media/file/${name}`)
    expect(statusCode).toBe(200)
    expect(`${createHash('sha256').update(rawPayload).digest('hex')}.webp`).toBe(name)
    expect(rawPayload.toString('latin1')).not.toMatch(/canary|Exif/)
    expect(headers).toMatchObject({
      'content-type': 'image/webp',
      'content-length': String(rawPayload.length),
      'cache-control': 'public, max-age=31536000, immutable',
    })
    await app.close()
  })

  it('are served in parts, and 304 to who has them', async () => {
    const { name } = await published()
    const app = await host()
    const ask = (headers: Record<string, string>) => app.inject({ url: `/api/media/file/${name}`, headers })
    const whole = (await ask({})).rawPayload
    const part = await ask({ range: 'bytes=10-19' })
    expect([part.statusCode, part.rawPayload, part.headers['content-range']]).toEqual([
      206,
      whole.subarray(10, 20),
      `bytes 10-19/${whole.length}`,
    ])
    expect((await ask({ range: `bytes=${whole.length}-` })).statusCode).toBe(416)
    expect((await ask({ 'if-none-match': `"${name}"` })).statusCode).toBe(304)
    await app.close()
  })

  it('that no document names are not served, although they lie there', async () => {
    const { id, name } = await published()
    await withdraw('media', id, [], await studio.as('editor'))
    expect(await names()).toContain(name)
    const app = await host()
    expect((await app.inject(`/api/media/file/${name}`)).statusCode).toBe(404)
    await app.close()
  })

  it('are swept when the log no longer names them, and nothing else in the bucket is', async () => {
    const [kept, withdrawn] = [await published(), await published()]
    await withdraw('media', withdrawn.id, [], await studio.as('editor'))
    const { url, ...login } = bucket.login
    const foreign = `${url}/report.pdf`
    const client = new AwsClient({ ...login, service: 's3' })
    await client.fetch(foreign, { method: 'PUT', body: 'a document of somebody else' })
    expect(await sweepMedia(studio.payload, Date.now() + 9 * 60_000)).toEqual([])
    expect(await sweepMedia(studio.payload, Date.now() + 11 * 60_000)).toContain(withdrawn.name)
    expect(await names()).toContain(kept.name)
    expect(await names()).not.toContain(withdrawn.name)
    expect((await client.fetch(foreign)).status).toBe(200)
  })

  it('cannot be published while the bucket is out of reach: the log names no missing file', async () => {
    const id = await upload()
    const { custom } = studio.payload.collections.media.config
    const store = custom['publicMedia']
    custom['publicMedia'] = bucketStore({ ...bucket.login, url: 'http://127.0.0.1:9/images' })
    await expect(publish('media', id, [], await studio.as('editor'))).rejects.toThrow(StoreOutOfReach)
    custom['publicMedia'] = store
    expect((await studio.log()).filter((row) => row.id === id)).toEqual([])
  })

  it('are answered with 503 by a host whose login the bucket refuses', async () => {
    const { name } = await published()
    const app = await host({ ...bucket.login, secretAccessKey: 'another secret' })
    const { statusCode, headers, body } = await app.inject(`/api/media/file/${name}?locale=fr`)
    expect([statusCode, headers['retry-after'], JSON.parse(body).code]).toEqual([
      503,
      '30',
      'files-unavailable',
    ])
    expect(body).not.toMatch(/secret|127/)
    await app.close()
  })

  it('are listed page by page, whatever else lies between them', async () => {
    const { url, ...login } = bucket.login
    const client = new AwsClient({ ...login, service: 's3' })
    const store = bucketStore(bucket.login)
    const many = Array.from({ length: 1_005 }, (_, index) => `${String(index).padStart(64, '0')}.webp`)
    for (let at = 0; at < many.length; at += 50)
      await Promise.all(many.slice(at, at + 50).map((name) => store.put(name, Buffer.from('pixels'))))
    // The last name of the first page.
    await client.fetch(`${url}/${'0'.repeat(61)}999%20%26%20more.txt`, { method: 'PUT', body: 'x' })
    expect(await names()).toEqual(expect.arrayContaining(many))
  }, 60_000)
})
