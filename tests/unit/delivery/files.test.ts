import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tombstone } from '../../support/published.ts'
import { cast, delivery } from './cast.ts'

let folder: string
let site: Awaited<ReturnType<typeof delivery>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alliance-files-'))
  await mkdir(join(folder, 'public'))
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await writeFile(join(folder, 'public', 'abc123.webp'), 'pixels')
  await writeFile(join(folder, 'public', 'unnamed.webp'), 'pixels')
  await writeFile(join(folder, 'public', 'page.html'), '<script>1</script>')
  await symlink(join(folder, 'secret.txt'), join(folder, 'public', 'link.webp'))
  const media = ['abc123.webp', 'link.webp', 'gone.webp', '../secret.txt'].map((filename, index) => ({
    id: `f${index}`,
    filename,
    mimeType: 'image/webp',
  }))
  site = await delivery(
    { ...cast, media: [...media, { id: 'page', filename: 'page.html', mimeType: 'text/html' }] },
    join(folder, 'public'),
  )
})
afterAll(() => rm(folder, { recursive: true }))

describe('files', () => {
  it('serves a file that a published document names, for ever and without power', async () => {
    const { statusCode, headers, body } = await site.app.inject('/api/media/file/abc123.webp')
    expect([statusCode, body]).toEqual([200, 'pixels'])
    expect(headers).toMatchObject({
      'content-type': 'image/webp',
      'content-length': '6',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    })
  })

  it.each([
    ['bytes=0-1', 206, 'pi', 'bytes 0-1/6'],
    ['bytes=4-', 206, 'ls', 'bytes 4-5/6'],
    ['bytes=-2', 206, 'ls', 'bytes 4-5/6'],
    ['bytes=2-99', 206, 'xels', 'bytes 2-5/6'],
    ['bytes=0-1,3-4', 200, 'pixels', undefined],
    ['bytes=3-1', 200, 'pixels', undefined],
    ['lines=0-1', 200, 'pixels', undefined],
  ])('answers %s with %i', async (range, status, text, place) => {
    const { statusCode, headers, body } = await site.app.inject({
      url: '/api/media/file/abc123.webp',
      headers: { range },
    })
    expect([statusCode, body, headers['content-range']]).toEqual([status, text, place])
    expect(headers['content-length']).toBe(String(text.length))
  })

  it.each(['bytes=6-', 'bytes=-0', 'bytes=99-100'])(
    'says of %s that there is no such part',
    async (range) => {
      const answer = await site.app.inject({ url: '/api/media/file/abc123.webp', headers: { range } })
      expect([answer.statusCode, answer.headers['content-range']]).toEqual([416, 'bytes */6'])
      expect(answer.json().code).toBe('range-not-satisfiable')
    },
  )

  it('sends the whole file when the part was asked of another one, and 304 to who has it', async () => {
    const ask = (headers: Record<string, string>) =>
      site.app.inject({ url: '/api/media/file/abc123.webp', headers })
    expect((await ask({ range: 'bytes=0-1', 'if-range': '"other"' })).body).toBe('pixels')
    expect((await ask({ range: 'bytes=0-1', 'if-range': '"abc123.webp"' })).body).toBe('pi')
    expect((await ask({ 'if-none-match': 'W/"abc123.webp"' })).statusCode).toBe(304)
  })

  it('offers what a browser could run as bytes only', async () => {
    expect((await site.app.inject('/api/media/file/page.html')).headers['content-type']).toBe(
      'application/octet-stream',
    )
  })

  it.each([
    'unnamed.webp',
    'gone.webp',
    'link.webp',
    '..%2Fsecret.txt',
    '%2e%2e%2fsecret.txt',
    '..%5Csecret.txt',
    '.',
    'abc123.webp%00',
    'abc123.webp%2F',
    'ABC123.webp',
  ])('answers 404 for %s', async (name) => {
    const answer = await site.app.inject(`/api/media/file/${name}`)
    expect(answer.statusCode).toBe(404)
    expect(answer.body).not.toContain('secret')
  })

  it('stops serving a file when its document is withdrawn', async () => {
    site.current.apply([tombstone(900, 'media', 'f0', '*')])
    expect((await site.app.inject('/api/media/file/abc123.webp')).statusCode).toBe(404)
  })
})
