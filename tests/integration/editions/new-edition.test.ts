import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { idOf } from '../../../src/seed/record.ts'
import { freshDatabase, type Database } from '../../support/databases.ts'
import { startStudio, type Studio } from '../../support/studio.ts'

const paris = idOf('meetings', 'paris-2025')
const collections = ['meetings', 'forms', 'agenda-items', 'registration-categories'] as const

let database: Database
let studio: Studio
/** The edition that several tests look at. */
let made: string

beforeAll(async () => {
  database = await freshDatabase('seeded')
  studio = await startStudio(database.ownerUrl)
})
afterAll(async () => {
  await studio.stop()
  await database.drop()
})

const ask = (body: object, role: Parameters<Studio['rest']>[3] = 'editor', id = paris) =>
  studio.rest('POST', `/meetings/${id}/new-edition`, body, role)

type Whole = Record<string, any>

const wholes = async (collection: (typeof collections)[number], meeting: string): Promise<Whole[]> => {
  const { docs } = await studio.payload.find({
    collection,
    where: collection === 'meetings' ? { id: { equals: meeting } } : { meeting: { equals: meeting } },
    locale: 'all',
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

const counts = async () => {
  const found = await Promise.all(
    ['meetings', 'forms', 'agenda_items', 'registration_categories', '_meetings_v', 'audit'].map((table) =>
      studio.query(`select count(*)::int as n from ${table}`),
    ),
  )
  return found.map(([row]) => row?.['n'])
}

/** Without what a copy has of its own, so that the rest can be compared. */
const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bare)
  if (value === null || typeof value !== 'object') return value
  const own = [
    'id',
    'slug',
    'createdAt',
    'updatedAt',
    'meeting',
    'rsvpForm',
    'form',
    'items',
    'changedBy',
    'changedIn',
  ]
  const moved = [
    'startsAt',
    'endsAt',
    'opensAt',
    'closesAt',
    'edition',
    'meetingStatus',
    '_status',
    'calendarSequence',
  ]
  const left = [
    'sources',
    'verifiedAt',
    'agenda',
    'declarations',
    'figures',
    'documents',
    'deletedAt',
    'counts',
  ]
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => ![...own, ...moved, ...left].includes(name))
      .map(([name, inner]) => [name, bare(inner)]),
  )
}

describe('a new edition', () => {
  it('is shown before anything is made', async () => {
    const before = await counts()
    const { status, body } = await ask({ startsOn: '2026-11-02' })
    expect(status).toBe(200)
    expect(body).toMatchObject({ dryRun: true, meeting: null, timeZone: 'Europe/Paris', days: 392 })
    expect(body.copies[0]).toMatchObject({
      collection: 'meetings',
      languages: expect.arrayContaining(['en', 'fr', 'be']),
      begins: '2026-11-02 00:00',
      ends: '2026-11-03 23:59',
    })
    expect(await counts()).toEqual(before)
  })

  it('has every text in every language, rows too, and every time on the clock', async () => {
    const before = await studio.log()
    const { status, body } = await ask({ startsOn: '2026-11-02', dryRun: false })
    expect(status).toBe(200)
    made = body.meeting
    expect(await studio.log()).toEqual(before)
    for (const collection of collections) {
      const [old, own] = await Promise.all([wholes(collection, paris), wholes(collection, made)])
      expect(own.length).toBe(old.length)
      const inOrder = (some: Whole[]) => some.map((one) => JSON.stringify(bare(one))).sort()
      expect(inOrder(own)).toEqual(inOrder(old))
    }
    const [meeting] = await wholes('meetings', made)
    expect(meeting).toMatchObject({
      // Midnight in Paris: summer time in 2025, winter time in 2026.
      startsAt: '2026-11-01T23:00:00.000Z',
      endsAt: '2026-11-03T22:59:00.000Z',
      edition: 4,
      meetingStatus: 'planned',
      _status: 'draft',
      calendarSequence: 0,
    })
    expect(meeting!['verifiedAt'] ?? null).toBeNull()
    expect(meeting!['sources'] ?? []).toEqual([])
  })

  it('points at its own form, items and categories, under addresses of its own', async () => {
    const [meeting] = await wholes('meetings', made)
    const forms = await wholes('forms', made)
    const items = (await wholes('agenda-items', made)).map(({ id }) => id)
    expect(forms.map(({ id }) => id)).toContain(meeting!['rsvpForm'])
    expect(forms.every(({ slug }) => slug.includes('2026'))).toBe(true)
    const [old] = await wholes('meetings', paris)
    for (const language of ['en', 'fr', 'be']) {
      expect(meeting!['slug'][language]).toBeTruthy()
      expect(meeting!['slug'][language]).not.toBe(old!['slug'][language])
    }
    for (const category of await wholes('registration-categories', made)) {
      if (category['form']) expect(forms.map(({ id }) => id)).toContain(category['form'])
      expect(items).toEqual(expect.arrayContaining(category['items'] ?? []))
    }
  })

  it('keeps the times on the clock in another zone', async () => {
    const { body } = await ask({ startsOn: '2026-06-01', timeZone: 'Europe/Vilnius', dryRun: false })
    const [meeting] = await wholes('meetings', body.meeting)
    expect(meeting).toMatchObject({ startsAt: '2026-05-31T21:00:00.000Z', timeZone: 'Europe/Vilnius' })
  })

  it('leaves guests, signatures and the public as they were', async () => {
    for (const table of ['invitations', 'replies', 'declarations', 'figures', 'documents', 'mails'])
      expect(await studio.query(`select 1 from ${table} where meeting_id = $1`, [made])).toEqual([])
    const [entry] = await studio.query(
      `select detail from audit where action = 'meeting-copied' and subject = $1`,
      [`meetings/${made}`],
    )
    expect(entry?.['detail']).toBe(paris)
  })

  it('is made whole or not at all', async () => {
    const before = await counts()
    await studio.query(
      `create function no_more() returns trigger language plpgsql as $$ begin raise 'full'; end $$;
       create trigger no_more before insert on registration_categories for each row execute function no_more()`,
    )
    try {
      expect((await ask({ startsOn: '2026-11-02', dryRun: false })).status).toBe(500)
      expect(await counts()).toEqual(before)
    } finally {
      await studio.query('drop trigger no_more on registration_categories; drop function no_more()')
    }
  })

  it.each(['translator', 'campaignOfficer', 'safetyOfficer', 'hostLiaison', 'auditor'] as const)(
    'is not for a %s',
    async (role) => {
      const before = await counts()
      expect([403, 404]).toContain((await ask({ startsOn: '2026-11-02', dryRun: false }, role)).status)
      expect(await counts()).toEqual(before)
    },
  )

  it('says what is wrong with a request', async () => {
    expect((await ask({ startsOn: '2026-02-30' })).body).toMatchObject({ code: 'request-invalid' })
    expect((await ask({ startsOn: '2026-02-03', timeZone: '+02:00' })).body.code).toBe('request-invalid')
    expect((await ask({ startsOn: '2026-02-03' }, 'editor', crypto.randomUUID())).status).toBe(404)
    const { body } = await studio.rest('POST', '/meetings?locale=en', { title: 'Soon' }, 'editor')
    expect((await ask({ startsOn: '2026-02-03' }, 'editor', body.doc?.id ?? '')).body.code).toBe(
      'dates-needed',
    )
  })
})
