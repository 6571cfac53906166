import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, type Database } from '../../support/databases.ts'
import { startStudio, type Studio } from '../../support/studio.ts'
import { accountsOn } from '../access/accounts.ts'
import { save, step, writeMeeting } from '../translation/house.ts'

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

const call = async (method: string, path: string, body?: unknown, role = 'editor') =>
  studio.rest(method, path, body, role as 'editor')
const create = async (noun: string, data: object): Promise<string> =>
  (await call('POST', `/${noun}?locale=en`, data)).body.doc.id

const meeting = (more: object = {}) =>
  create('meetings', {
    title: 'Invented meeting',
    startsAt: '2031-05-01T07:00:00Z',
    endsAt: '2031-05-02T15:00:00Z',
    timeZone: 'Europe/Vilnius',
    ...more,
  })
const checked = async (noun: string, id: string, languages: string) =>
  (await call('GET', `/${noun}/${id}/checklist?languages=${languages}`)).body
const codes = ({ findings }: { findings: { level: string; code: string; locale: string | null }[] }) =>
  findings.map(({ level, code, locale }) => `${level} ${code}${locale ? ` ${locale}` : ''}`)
const backwards = () => meeting({ startsAt: '2031-05-03T07:00:00Z' })

/** An image is made without its file, which no rule looks at. */
const image = async (consent: string | null, alt: object = { en: 'A face' }): Promise<string> => {
  const doc = await studio.payload.db.create({
    collection: 'media',
    data: { alt, consent, filename: `${Math.random()}.png`, _status: 'draft' },
    req: await studio.as('administrator'),
  })
  await studio.payload.db.createVersion({
    collectionSlug: 'media',
    parent: doc.id,
    versionData: doc as never,
    autosave: false,
    createdAt: new Date().toISOString(),
    updatedAt: new Date().toISOString(),
    req: await studio.as('administrator'),
  })
  return String(doc.id)
}

describe('the checklist before a publication', () => {
  it('names what blocks and what warns, with counts, field and language, and changes nothing', async () => {
    const id = await meeting({ endsAt: '2031-04-01T07:00:00Z', requiredLanguages: ['en', 'be'] })
    const before = await studio.log()
    const answer = await checked('meetings', id, 'en,fr')
    expect(codes(answer)).toEqual([
      'block text-missing fr',
      'block ends-before-start',
      'warn language-wanted be',
      'warn sources-missing',
    ])
    expect([answer.blocks, answer.warnings]).toEqual([2, 2])
    expect(answer.findings[1]).toMatchObject({ path: 'endsAt', label: 'Ends' })
    expect(await studio.log()).toEqual(before)
  })

  it('says what will change publicly: texts of a language, shared fields in all of them', async () => {
    const id = await meeting()
    expect((await checked('meetings', id, 'en')).changes).toMatchObject({
      shared: [],
      languages: [{ locale: 'en', isNew: true, texts: 2 }],
    })
    await call('POST', `/meetings/${id}/publish`, { locales: ['en'] })
    await call('PATCH', `/meetings/${id}?locale=fr&draft=true`, {
      title: 'Réunion',
      summary: 'Deux jours',
      endsAt: '2031-05-03T15:00:00Z',
    })
    expect((await checked('meetings', id, 'fr')).changes).toMatchObject({
      shared: expect.arrayContaining(['Ends']),
      alsoIn: ['en'],
      languages: [{ locale: 'fr', isNew: true, texts: 3 }],
    })
  })

  it('warns of a relation to what is not public, by name', async () => {
    const parent = await meeting({ title: 'Hidden parent' })
    const item = await create('agenda-items', {
      title: 'Item',
      meeting: parent,
      startsAt: '2031-05-01T08:00:00Z',
      audience: 'public',
    })
    const { findings } = await checked('agenda-items', item, 'en')
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'depends-on-hidden',
        level: 'warn',
        name: 'Hidden parent',
        target: { noun: 'meetings', id: parent },
      }),
    )
    await call('POST', `/meetings/${parent}/publish`, { locales: ['en'] })
    expect(codes(await checked('agenda-items', item, 'en'))).not.toContain('warn depends-on-hidden')
  })

  it('knows images: no description in the language, consent unknown, consent refused', async () => {
    const page = async (consent: string | null, alt?: object) =>
      create('people', { name: 'Invented Person', publicity: 'public', image: await image(consent, alt) })
    expect(codes(await checked('people', await page(null), ''))).toContain('warn consent-unknown')
    const refused = codes(await checked('people', await page('refused'), ''))
    expect(refused).toContain('block consent-refused')
    const inFrench = async (alt?: object) => {
      const id = await page('given', alt)
      await call('PATCH', `/people/${id}?locale=fr&draft=true`, { name: 'Personne Inventée' })
      return codes(await checked('people', id, ''))
    }
    const given = await inFrench()
    expect(given).toContain('warn alt-missing fr')
    expect(given.filter((code) => /consent|alt-missing en/.test(code))).toEqual([])
    expect(await inFrench({ en: 'A face', fr: 'Un visage' })).not.toContain('warn alt-missing fr')
  })

  it('warns of translations whose source changed since, in the languages asked for, and not of the source', async () => {
    const written = await writeMeeting(studio)
    await step(studio, 'confirm', written, 'fr', 'translator')
    const stale = async (languages: string) =>
      codes(await checked('meetings', written.id, languages)).filter((code) => code.includes('stale'))
    expect(await stale('en,fr')).toEqual([])
    await save(studio, written.id, 'en', { summary: 'Three days of talks' })
    expect([await stale('en,fr'), await stale('en')]).toEqual([['warn stale fr'], []])
  })
})

describe('a block holds on every channel', () => {
  const unpublished = async (id: string) =>
    expect((await studio.log()).filter((row) => row.id === id && row.op === 'put')).toEqual([])

  it('over the publish verb, a PATCH and a POST', async () => {
    const id = await backwards()
    const answers = [
      await call('POST', `/meetings/${id}/publish`, { locales: ['en'] }),
      await call('PATCH', `/meetings/${id}?locale=en`, { _status: 'published' }),
      await call('PATCH', `/meetings/${id}?locale=en&publishSpecificLocale=en`, { _status: 'published' }),
    ]
    for (const { status, body } of answers)
      expect([status, body.errors[0].data.code]).toEqual([400, 'ends-before-start'])
    await unpublished(id)
    const [row] = await studio.query('select _status from meetings where id = $1', [id])
    expect(row?.['_status']).toBe('draft')
  })

  it('over a bulk PATCH, which then publishes nothing at all', async () => {
    const [good, bad] = [await meeting(), await backwards()]
    const answer = await call('PATCH', `/meetings?locale=en&where[id][in]=${good},${bad}`, {
      _status: 'published',
    })
    expect(answer.status).toBe(400)
    await unpublished(good)
    await unpublished(bad)
  })

  it('over GraphQL', async () => {
    const id = await backwards()
    const editor = await (await accountsOn(studio)).member({ roles: ['editor'] })
    const publishing = (which: string) =>
      `mutation { updateMeeting(id: "${which}", locale: en, data: { _status: published }) { id } }`
    const { errors } = await editor.graphql(publishing(id))
    expect(errors).toEqual([expect.stringContaining('is before the beginning')])
    await unpublished(id)
    const good = await meeting()
    expect((await editor.graphql(publishing(good))).errors).toEqual([])
    expect((await studio.log()).filter((row) => row.id === good && row.op === 'put')).toHaveLength(2)
  })

  it('for who shows the image of somebody who refused', async () => {
    const id = await create('people', {
      name: 'Invented Person',
      publicity: 'public',
      image: await image('refused'),
    })
    const { status, body } = await call('POST', `/people/${id}/publish`, { locales: [] })
    expect([status, body.errors[0].data.code]).toEqual([400, 'consent-refused'])
    await unpublished(id)
  })

  it('for a program that overrides access', async () => {
    const id = await backwards()
    await expect(
      studio.payload.update({
        collection: 'meetings',
        id,
        locale: 'en',
        data: { _status: 'published' },
        overrideAccess: true,
      }),
    ).rejects.toThrow()
    await unpublished(id)
  })

  it('not for a withdrawal', async () => {
    const id = await meeting()
    await call('POST', `/meetings/${id}/publish`, { locales: ['en'] })
    await call('PATCH', `/meetings/${id}?locale=en&draft=true`, { startsAt: '2031-06-01T07:00:00Z' })
    expect((await call('POST', `/meetings/${id}/withdraw`, {})).status).toBe(200)
    await unpublished(id)
  })
})
