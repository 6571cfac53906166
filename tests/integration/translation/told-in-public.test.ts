import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliveryApp } from '../../../src/delivery/app.ts'
import { Current } from '../../../src/delivery/current.ts'
import { publicModel } from '../../../src/generated/public-model.ts'
import { readLog } from '../hidden-values/log-of.ts'
import { openHouse, publishIn, save, step, texts, writeMeeting, type House, type Written } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const told = async ({ id }: Pick<Written, 'id'>) => {
  const current = new Current(publicModel)
  current.load(await readLog(house.database.deliveryUrl))
  const sdl = await readFile('src/generated/public.graphql', 'utf8')
  const app = await deliveryApp({ current, sdl, guests: '', media: '', onFault: () => {} })
  const rest = await app.inject(`/api/meetings/${id}?locale=fr&languages=true`)
  const query = `{ Meeting(id: "${id}", locale: fr) { _languages { authoritative stale available } } }`
  const graphql = await app.inject({ method: 'POST', url: '/api/graphql', payload: { query } })
  await app.close()
  const { authoritative, stale, available } = rest.json()._languages
  expect(graphql.json()).toEqual({ data: { Meeting: { _languages: { authoritative, stale, available } } } })
  return { authoritative, stale }
}

const rowsOf = async ({ id }: Written) =>
  Object.fromEntries(
    (await house.studio.log()).filter((row) => row.id === id).map((row) => [row.locale, row]),
  )

const inEnglish = (id: string, title: string) => save(house.studio, id, 'en', { title })

describe('what the public is told of a translation', () => {
  it('is current when both were published, stale when the source is published anew, and current when confirmed', async () => {
    const meeting = await writeMeeting(house.studio)
    await publishIn(house.studio, meeting.id)
    expect(await told(meeting)).toEqual({ authoritative: ['en'], stale: [] })

    const before = await rowsOf(meeting)
    await inEnglish(meeting.id, 'Another meeting')
    await publishIn(house.studio, meeting.id, 'en')
    expect(await told(meeting)).toEqual({ authoritative: ['en'], stale: ['fr', 'be', 'be-Latn'] })
    const { '*': shared, fr, be } = await rowsOf(meeting)
    expect({ '*': shared, fr, be }).toEqual({ '*': before['*'], fr: before['fr'], be: before['be'] })

    expect((await step(house.studio, 'confirm', meeting, 'fr', 'translator')).status).toBe(200)
    expect(await told(meeting)).toEqual({ authoritative: ['en'], stale: ['be', 'be-Latn'] })
    const after = await rowsOf(meeting)
    expect(after['fr']?.at).toEqual(fr?.at)
    expect({ '*': after['*'], en: after['en']?.body, be: after['be'] }).toEqual({
      '*': shared,
      en: (await rowsOf(meeting))['en']?.body,
      be,
    })
  })

  it('is current when the translation is made anew, confirmed and published', async () => {
    const meeting = await writeMeeting(house.studio)
    await publishIn(house.studio, meeting.id)
    await inEnglish(meeting.id, 'Another meeting')
    await publishIn(house.studio, meeting.id, 'en')
    await save(house.studio, meeting.id, 'fr', {
      title: 'Autre réunion',
      objectives: texts(meeting, 'Un', 'Deux'),
    })
    await step(house.studio, 'confirm', meeting, 'fr', 'translator')
    expect((await told(meeting)).stale, 'the confirmed text is not public yet').toContain('fr')
    expect((await rowsOf(meeting))['fr']?.body).toMatchObject({ title: 'Réunion inventée' })
    await publishIn(house.studio, meeting.id, 'fr')
    expect((await told(meeting)).stale).toEqual(['be', 'be-Latn'])
  })

  it('says nothing of drafts of the source, whoever confirmed what against them', async () => {
    const meeting = await writeMeeting(house.studio)
    await publishIn(house.studio, meeting.id)
    const before = await rowsOf(meeting)
    await inEnglish(meeting.id, 'A draft that nobody may know of')
    await step(house.studio, 'confirm', meeting, 'fr', 'translator')
    expect(await rowsOf(meeting)).toEqual(before)

    await save(house.studio, meeting.id, 'fr', { title: 'Nouveau titre' })
    await publishIn(house.studio, meeting.id, 'fr')
    expect((await told(meeting)).stale).toEqual([])
    expect((await rowsOf(meeting))['fr']?.body?.['_source']).toEqual(before['fr']?.body?.['_source'])
  })

  it('is current once the draft is public against which it was confirmed', async () => {
    const meeting = await writeMeeting(house.studio)
    await publishIn(house.studio, meeting.id)
    await inEnglish(meeting.id, 'What comes next')
    await step(house.studio, 'confirm', meeting, 'fr', 'translator')
    await publishIn(house.studio, meeting.id, 'en')
    expect((await told(meeting)).stale).toEqual(['be', 'be-Latn'])
  })

  it('follows the choice of another source', async () => {
    const meeting = await writeMeeting(house.studio)
    await publishIn(house.studio, meeting.id)
    expect((await step(house.studio, 'source', meeting, 'fr', 'editor')).status).toBe(200)
    expect((await told(meeting)).authoritative).toEqual(['fr'])
  })

  it('is nothing while the source is not public', async () => {
    const meeting = await writeMeeting(house.studio)
    await publishIn(house.studio, meeting.id, 'fr')
    const { fr } = await rowsOf(meeting)
    expect(fr?.body).not.toHaveProperty('_source')
  })
})

describe('a collection that is published in one act', () => {
  it('tells the same', async () => {
    const { studio } = house
    const write = async (locale: 'en' | 'fr', name: string, status: 'draft' | 'published', id?: string) => {
      const data = { name, _status: status, classification: 'ngo' } as never
      const options = { locale, data, overrideAccess: false, req: await studio.as('editor') } as const
      const made = id
        ? await studio.payload.update({
            collection: 'organizations',
            id,
            ...options,
            draft: status === 'draft',
          })
        : await studio.payload.create({ collection: 'organizations', ...options, draft: status === 'draft' })
      return String(made.id)
    }
    const staleIn = async (id: string) => {
      const rows = (await studio.log()).filter((row) => row.id === id)
      const [en, fr] = ['en', 'fr'].map((locale) => rows.find((row) => row.locale === locale)?.body)
      return (en?.['_source'] as any).revision !== (fr?.['_source'] as any).revision
    }
    const id = await write('en', 'Invented House', 'draft')
    await write('fr', 'Maison inventée', 'published', id)
    expect(await staleIn(id)).toBe(false)
    await write('en', 'Another House', 'published', id)
    expect(await staleIn(id)).toBe(true)
    const subject = { noun: 'organizations', document: id, language: 'fr' }
    expect((await studio.rest('POST', '/translations/confirm', subject, 'editor')).status).toBe(200)
    expect(await staleIn(id)).toBe(false)
  })
})
