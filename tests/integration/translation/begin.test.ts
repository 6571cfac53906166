import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forget } from '../../../src/translation/forget.ts'
import { begin } from '../../../src/translation/begin.ts'
import { openHouse, publishIn, save, stateIn, step, writeMeeting, type House } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
  const { hooks } = house.studio.payload.collections.meetings.config
  hooks.afterChange.push(({ doc, req, operation }) =>
    begin(req, 'meetings', String(doc.id), operation === 'create'),
  )
  hooks.afterDelete.push(({ id, req }) => forget(req, 'meetings', String(id)))
})
afterAll(() => house.close())

const rowsOf = (id: string) =>
  house.studio.query(
    'select language, source_language, source_hash is not null as measured, updated_at from translations where document = $1 order by language',
    [id],
  )

describe('where a translation begins', () => {
  it('measures a translation against the source of its first save', async () => {
    const { studio } = house
    const meeting = await writeMeeting(studio)
    expect(await stateIn(studio, meeting, 'fr')).toBe('draft')
    await save(studio, meeting.id, 'en', { title: 'Invented meeting, renamed' })
    expect(await stateIn(studio, meeting, 'fr')).toBe('stale')
    await save(studio, meeting.id, 'fr', { title: 'Réunion inventée, renommée' })
    expect(await stateIn(studio, meeting, 'fr')).toBe('stale')
    await step(studio, 'confirm', meeting, 'fr', 'translator')
    expect(await stateIn(studio, meeting, 'fr')).toBe('draft')
  })

  it('writes once for each translation and nothing for the source', async () => {
    const { studio } = house
    const meeting = await writeMeeting(studio)
    const before = await rowsOf(meeting.id)
    expect(before.map(({ language, measured }) => [language, measured])).toEqual([
      ['fr', true],
      ['be', true],
    ])
    await save(studio, meeting.id, 'en', { title: 'Invented meeting, renamed' })
    await save(studio, meeting.id, 'fr', { title: 'Autre titre' })
    await publishIn(studio, meeting.id, 'en', 'fr')
    expect(await rowsOf(meeting.id)).toEqual(before)
  })

  it('takes the language a document is created in for its source, also when English comes later', async () => {
    const { studio } = house
    const req = await studio.as('editor')
    const data = {
      title: 'Сустрэча',
      startsAt: '2031-05-01T07:00:00Z',
      endsAt: '2031-05-02T07:00:00Z',
      timeZone: 'UTC',
    }
    const { id } = await studio.payload.create({
      collection: 'meetings',
      locale: 'be',
      data,
      draft: true,
      overrideAccess: false,
      req,
    })
    await save(studio, id, 'en', { title: 'Meeting' })
    await save(studio, id, 'be', { title: 'Іншая сустрэча' })
    expect(await stateIn(studio, { id }, 'en')).toBe('stale')
    expect(await stateIn(studio, { id }, 'be')).toBe('draft')
  })

  it('begins nothing where a save leaves no text', async () => {
    const { studio } = house
    const meeting = await writeMeeting(studio)
    await save(studio, meeting.id, 'de', { edition: 12 })
    expect((await rowsOf(meeting.id)).map(({ language }) => language)).toEqual(['fr', 'be'])
  })

  it('is forgotten with its document, but not while that lies in the trash', async () => {
    const { studio } = house
    const meeting = await writeMeeting(studio)
    const other = await writeMeeting(studio)
    await studio.rest('PATCH', `/meetings/${meeting.id}?locale=en`, { deletedAt: new Date() }, 'editor')
    expect(await rowsOf(meeting.id)).toHaveLength(2)
    const { status } = await studio.rest('DELETE', `/meetings/${meeting.id}?trash=true`, undefined, 'editor')
    expect(status).toBe(200)
    expect(await rowsOf(meeting.id)).toEqual([])
    expect(await rowsOf(other.id)).toHaveLength(2)
  })

  it('is undone with the save it belongs to', async () => {
    const { studio } = house
    const { hooks } = studio.payload.collections.meetings.config
    const meeting = await writeMeeting(studio)
    const fail = () => {
      throw new Error('invented')
    }
    hooks.afterChange.push(fail)
    await expect(save(studio, meeting.id, 'de', { title: 'Treffen' })).rejects.toThrow('invented')
    hooks.afterChange.splice(hooks.afterChange.indexOf(fail), 1)
    expect((await rowsOf(meeting.id)).map(({ language }) => language)).toEqual(['fr', 'be'])
  })
})
