import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { deliveryApp } from '../../../src/delivery/app.ts'
import { Current } from '../../../src/delivery/current.ts'
import { follow } from '../../../src/delivery/follow.ts'
import { publicModel } from '../../../src/generated/public-model.ts'
import { preview } from '../../../src/invitations/preview.ts'
import { letterText } from '../../../src/letters/text.ts'
import { categoryOf, openOffice, type Office } from './house.ts'

let office: Office
let delivery: { close: () => Promise<unknown> }
let follower: { stop: () => Promise<unknown> }
let port = ''
let id = ''

beforeAll(async () => {
  office = await openOffice()
  const current = new Current(publicModel)
  const following = follow(office.database.deliveryUrl, current)
  const app = await deliveryApp({
    current,
    sdl: await readFile(new URL('../../../src/generated/public.graphql', import.meta.url), 'utf8'),
    guests: 'http://127.0.0.1:1',
    media: tmpdir(),
    onFault: () => {},
  })
  port = new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port
  await following.ready
  delivery = app
  follower = following
  vi.stubEnv('PORT', port)
  id = await office.invite({
    name: 'Groupe imaginaire',
    addresseeKind: 'group',
    category: categoryOf('delegation'),
    language: 'fr',
  })
  await office.post('/invitations/hold', { ids: [id] })
})
afterAll(async () => {
  await delivery.close()
  await follower.stop()
  await office.close()
})

const read = async (query: string) => {
  const settings = { delivery: `http://127.0.0.1:${port}`, publicUrl: 'https://alliance.example' }
  return preview(office.manager, id, query || undefined, settings)
}

describe('the preview of a letter', () => {
  it('is in the guest’s language or the one asked for, with the category’s words and the guest’s name', async () => {
    const french = letterText(await read(''))
    expect(french).toContain('Groupe imaginaire')
    expect(french).toContain('Chères et chers collègues,')
    expect(letterText(await read('be'))).toContain('Шаноўныя калегі!')
    expect((await read('')).missing).toEqual([])
  })

  it('shows no link that opens anything', async () => {
    const { body } = await office.post(`/invitations/${id}/link`)
    const text = letterText(await read('en'))
    expect(text).toContain('https://alliance.example/r/i/')
    expect(text).not.toContain(body.address.split('/').at(-1))
    expect(text).not.toContain(body.code)
  })

  it('comes as a page without scripts, as text and as a PDF', async () => {
    const fetched = (format: string) =>
      office.raw('GET', `/invitations/${id}/letter?format=${format}&language=fr`)
    const [html, text, pdf] = [await fetched('html'), await fetched('text'), await fetched('pdf')]
    const page = await html.text()
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/<script|\son\w+=/)
    expect(await text.text()).toContain('Groupe imaginaire')
    expect(pdf.headers.get('Content-Type')).toBe('application/pdf')
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })

  it('says when the public site does not answer, instead of showing half a letter', async () => {
    await expect(
      preview(office.manager, id, 'fr', { delivery: 'http://127.0.0.1:1', publicUrl: 'http://x.example' }),
    ).rejects.toMatchObject({ code: 'letter-not-ready' })
  })
})
