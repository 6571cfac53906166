import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publish } from '../../../src/publication/publish.ts'
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

const publicRows = async (id: string) =>
  (await studio.log()).filter((row) => row.id === id && row.op === 'put')
const save = async (collection: 'people' | 'prisoner-profiles' | 'agenda-items', id: string, data: object) =>
  studio.payload.update({
    collection,
    id,
    locale: 'en',
    data,
    draft: true,
    overrideAccess: false,
    req: await studio.as('administrator'),
  })

describe('what is private or not cleared', () => {
  it('cannot be published', async () => {
    const req = await studio.as('administrator')
    const person = await studio.payload.create({
      collection: 'people',
      locale: 'en',
      data: { name: 'Invented Person' },
      draft: true,
      overrideAccess: false,
      req,
    })
    const profile = await studio.payload.create({
      collection: 'prisoner-profiles',
      locale: 'en',
      data: { name: 'Invented Prisoner' },
      draft: true,
      overrideAccess: false,
      req,
    })
    await expect(publish('people', String(person.id), [], await studio.as('administrator'))).rejects.toThrow(
      /private/,
    )
    await expect(
      publish('prisoner-profiles', String(profile.id), ['en'], await studio.as('administrator')),
    ).rejects.toThrow(/cleared/)
    expect(await studio.log()).toEqual([])
  })

  it.each(['notSet', 'limited', 'refused', 'withdrawn'])(
    'is gone as soon as a decision %s is saved, before anybody publishes',
    async (state) => {
      const req = await studio.as('administrator')
      const cleared = { name: `Invented ${state}`, publicationDecision: { state: 'cleared' } }
      const profile = await studio.payload.create({
        collection: 'prisoner-profiles',
        locale: 'en',
        data: cleared as never,
        draft: true,
        overrideAccess: false,
        req,
      })
      const id = String(profile.id)
      await publish('prisoner-profiles', id, ['en'], await studio.as('administrator'))
      expect(await publicRows(id)).toHaveLength(2)
      await save('prisoner-profiles', id, { publicationDecision: { state } })
      expect(await publicRows(id)).toEqual([])
      const [row] = await studio.query('select _status from prisoner_profiles where id = $1', [id])
      expect(row?.['_status']).toBe('draft')
    },
  )

  it('stays public when somebody saves it and asks for a part of the answer only', async () => {
    const data = { name: 'Invented Selected', publicity: 'public' }
    const { body } = await studio.rest('POST', '/people?locale=en', data, 'administrator')
    const id = String(body.doc.id)
    await publish('people', id, [], await studio.as('administrator'))
    const part = `/people/${id}?locale=en&select[name]=true`
    expect((await studio.rest('PATCH', part, { sortName: 'Selected' }, 'administrator')).status).toBe(200)
    expect(await publicRows(id)).toHaveLength(2)
    const published = await studio.rest('PATCH', part, { _status: 'published' }, 'administrator')
    expect(published.status).toBe(200)
  })

  it('never puts the decision, contacts or notes into the log', async () => {
    const req = await studio.as('administrator')
    const data = {
      name: 'Invented Public',
      publicity: 'public',
      contact: { email: 'canary@example.org' },
      notes: 'canary note',
    }
    const person = await studio.payload.create({
      collection: 'people',
      locale: 'en',
      data: data as never,
      draft: true,
      overrideAccess: false,
      req,
    })
    await publish('people', String(person.id), [], await studio.as('administrator'))
    const rows = await publicRows(String(person.id))
    expect(rows).toHaveLength(2)
    expect(JSON.stringify(rows)).not.toMatch(/canary|publicity/)
  })

  it('shows of a closed session only that it exists and when', async () => {
    const req = await studio.as('administrator')
    const times = { startsAt: '2031-05-01T07:00:00Z', endsAt: '2031-05-02T15:00:00Z' }
    const meeting = await studio.payload.create({
      collection: 'meetings',
      locale: 'en',
      data: { ...times, title: 'M', timeZone: 'Europe/Vilnius' },
      draft: true,
      overrideAccess: false,
      req,
    })
    const secret = {
      title: 'Secret title',
      place: 'Secret room',
      entryCondition: 'Secret word',
      meeting: meeting.id,
    }
    const create = (more: object) =>
      studio.payload.create({
        collection: 'agenda-items',
        locale: 'en',
        data: { ...times, ...secret, ...more },
        draft: true,
        overrideAccess: false,
        req,
      })
    const closed = await create({ audience: 'delegations', closedTreatment: 'closedSession' })
    const hidden = await create({ audience: 'delegations', closedTreatment: 'hidden' })
    await publish('agenda-items', String(closed.id), ['en'], await studio.as('administrator'))
    await expect(
      publish('agenda-items', String(hidden.id), ['en'], await studio.as('administrator')),
    ).rejects.toThrow()
    const rows = await publicRows(String(closed.id))
    const { _source, ...texts } = rows.find(({ locale }) => locale === 'en')?.body ?? {}
    expect(texts).toEqual({ title: 'Closed session' })
    expect(_source).toEqual({ language: 'en', revision: expect.any(String) })
    expect(JSON.stringify(rows)).not.toContain('Secret')
    expect(await publicRows(String(hidden.id))).toEqual([])
  })
})
