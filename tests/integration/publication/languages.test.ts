import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publish } from '../../../src/publication/publish.ts'
import { publicationState } from '../../../src/publication/state.ts'
import { withdraw } from '../../../src/publication/withdraw.ts'
import { freshDatabase, type Database } from '../../support/databases.ts'
import { startStudio, type Studio } from '../../support/studio.ts'

let database: Database
let studio: Studio

beforeAll(async () => {
  database = await freshDatabase('migrated')
  studio = await startStudio(database.ownerUrl)
})
afterAll(async () => {
  await studio.stop()
  await database.drop()
})

const newMeeting = async () => {
  const req = await studio.as('editor')
  const write = { overrideAccess: false, req, draft: true } as const
  const data = {
    startsAt: '2031-05-01T07:00:00Z',
    endsAt: '2031-05-02T15:00:00Z',
    timeZone: 'Europe/Vilnius',
  }
  const meeting = await studio.payload.create({
    collection: 'meetings',
    locale: 'en',
    data: {
      ...data,
      title: 'Invented meeting',
      objectives: [{ text: 'First' }, { text: 'Second' }],
    } as never,
    ...write,
  })
  const rows = meeting.objectives as { id: string }[]
  for (const [locale, title, texts] of [
    ['fr', 'Réunion inventée', ['Premier', 'Deuxième']],
    ['be', 'Выдуманая сустрэча', ['Першае', 'Другое']],
  ] as const) {
    await studio.payload.update({
      collection: 'meetings',
      id: meeting.id,
      locale,
      data: { title, objectives: rows.map(({ id }, index) => ({ id, text: texts[index] })) },
      ...write,
    })
  }
  return { id: String(meeting.id), rows: rows.map(({ id }) => id) }
}

const rowsOf = async (id: string) =>
  Object.fromEntries((await studio.log()).filter((row) => row.id === id).map((row) => [row.locale, row]))

describe('publishing by language', () => {
  it('appends nothing for drafts', async () => {
    const { id } = await newMeeting()
    expect(await rowsOf(id)).toEqual({})
  })

  it('publishes one language and leaves no trace of the others', async () => {
    const { id, rows } = await newMeeting()
    await publish('meetings', id, ['fr'], await studio.as('editor'))
    const log = await rowsOf(id)
    expect(Object.keys(log).sort()).toEqual(['*', 'fr'])
    expect(log['fr']?.body).toEqual({
      title: 'Réunion inventée',
      slug: expect.stringMatching(/^reunion-inventee(-\d+)?$/),
      [`objectives.${rows[0]}.text`]: 'Premier',
      [`objectives.${rows[1]}.text`]: 'Deuxième',
    })
    expect(JSON.stringify(log)).not.toMatch(/Invented|Выдуманая/)
  })

  it('leaves the rows of other languages untouched when no shared field changed', async () => {
    const { id } = await newMeeting()
    const req = await studio.as('editor')
    await publish('meetings', id, [], req)
    const before = await rowsOf(id)
    await studio.payload.update({
      collection: 'meetings',
      id,
      locale: 'fr',
      data: { title: 'Autre titre' },
      draft: true,
      overrideAccess: false,
      req,
    })
    await publish('meetings', id, ['fr'], await studio.as('editor'))
    const after = await rowsOf(id)
    expect(after['fr']?.body).toMatchObject({ title: 'Autre titre' })
    for (const locale of ['*', 'en', 'be']) expect(after[locale]).toEqual(before[locale])
  })

  it('keeps texts with their rows when rows are reordered and one is inserted before publishing one language', async () => {
    const { id, rows } = await newMeeting()
    const req = await studio.as('editor')
    await publish('meetings', id, [], req)
    const before = await rowsOf(id)
    await studio.payload.update({
      collection: 'meetings',
      id,
      locale: 'fr',
      data: {
        objectives: [
          { text: 'Nouveau' },
          { id: rows[1], text: 'Deuxième' },
          { id: rows[0], text: 'Premier' },
        ],
      },
      draft: true,
      overrideAccess: false,
      req,
    })
    await publish('meetings', id, ['fr'], await studio.as('editor'))
    const after = await rowsOf(id)
    expect(after['en']).toEqual(before['en'])
    expect(after['be']).toEqual(before['be'])
    expect((after['*']?.body?.['objectives'] as { id: string }[]).slice(1).map((row) => row.id)).toEqual([
      rows[1],
      rows[0],
    ])
  })

  it('changes a shared field in all published languages at once, and says so beforehand', async () => {
    const { id } = await newMeeting()
    const req = await studio.as('editor')
    await publish('meetings', id, [], req)
    const before = await rowsOf(id)
    await studio.payload.update({
      collection: 'meetings',
      id,
      locale: 'fr',
      data: { startsAt: '2031-05-01T05:00:00Z' },
      draft: true,
      overrideAccess: false,
      req,
    })
    expect(await publicationState('meetings', id, await studio.as('editor'))).toMatchObject({
      sharedChanged: true,
    })
    await publish('meetings', id, ['fr'], await studio.as('editor'))
    const after = await rowsOf(id)
    expect(after['*']?.body).toMatchObject({ startsAt: '2031-05-01T05:00:00.000Z' })
    for (const locale of ['en', 'fr', 'be']) expect(after[locale]).toEqual(before[locale])
  })

  it('withdraws one language with a bare tombstone, and with the last one the whole document', async () => {
    const { id } = await newMeeting()
    await publish('meetings', id, ['fr', 'be'], await studio.as('editor'))
    await withdraw('meetings', id, ['fr'], await studio.as('editor'))
    const halfway = await rowsOf(id)
    expect(halfway['fr']).toMatchObject({ op: 'remove', body: null, sha256: null, first_at: null })
    expect(halfway['be']?.op).toBe('put')
    await withdraw('meetings', id, ['be'], await studio.as('editor'))
    expect(Object.values(await rowsOf(id)).every(({ op, body }) => op === 'remove' && body === null)).toBe(
      true,
    )
    const [row] = await studio.query('select _status from meetings where id = $1', [id])
    expect(row?.['_status']).toBe('draft')
  })

  it('refuses a language whose title is missing and changes nothing', async () => {
    const { id } = await newMeeting()
    await expect(publish('meetings', id, ['de'], await studio.as('editor'))).rejects.toThrow()
    expect(await rowsOf(id)).toEqual({})
    const [row] = await studio.query('select _status from meetings where id = $1', [id])
    expect(row?.['_status']).toBe('draft')
  })

  it('can withdraw a document whose newest draft is not valid', async () => {
    const { id } = await newMeeting()
    const req = await studio.as('editor')
    await publish('meetings', id, ['en'], req)
    await studio.payload.update({
      collection: 'meetings',
      id,
      locale: 'en',
      data: { title: '' },
      draft: true,
      overrideAccess: false,
      req,
    })
    await withdraw('meetings', id, [], await studio.as('editor'))
    expect((await rowsOf(id))['*']?.op).toBe('remove')
  })

  it('refuses those whose role may not publish', async () => {
    const { id } = await newMeeting()
    for (const role of ['translator', 'campaignOfficer'] as const) {
      await expect(publish('meetings', id, ['en'], await studio.as(role))).rejects.toThrow()
    }
    expect(await rowsOf(id)).toEqual({})
  })
})
