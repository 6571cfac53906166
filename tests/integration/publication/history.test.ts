import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

const call = async (method: string, path: string, body?: unknown, role = 'editor') =>
  (await studio.rest(method, path, body, role as 'editor')).body
const write = (id: string, locale: string, data: object, role = 'editor') =>
  call('PATCH', `/meetings/${id}?locale=${locale}&draft=true&depth=0`, data, role)
const read = (id: string, locale: string) =>
  call('GET', `/meetings/${id}?locale=${locale}&draft=true&depth=0`)

/** A meeting of which the French texts were overwritten; the version that still has them. */
const rewritten = async () => {
  const { doc } = await call('POST', '/meetings?locale=en', {
    title: 'Invented meeting',
    startsAt: '2031-05-01T07:00:00Z',
    endsAt: '2031-05-02T15:00:00Z',
    timeZone: 'Europe/Vilnius',
    objectives: [{ text: 'First' }, { text: 'Second' }],
  })
  const [first, second] = doc.objectives.map((row: { id: string }) => row.id)
  await write(
    doc.id,
    'fr',
    {
      title: 'Bon titre',
      objectives: [
        { id: first, text: 'Premier' },
        { id: second, text: 'Deuxième' },
      ],
    },
    'translator',
  )
  const { versions } = await call('GET', `/meetings/${doc.id}/history`)
  await write(doc.id, 'fr', {
    title: 'Mauvais titre',
    summary: 'Nouveau',
    objectives: [{ id: second, text: 'Faux' }],
  })
  await write(doc.id, 'en', { title: 'Newer title', startsAt: '2031-05-01T08:00:00Z' })
  return { id: doc.id as string, good: versions[0].id as string, second }
}

describe('the history of a document', () => {
  it('says who wrote in which language, and which texts changed', async () => {
    const { id } = await rewritten()
    const { versions } = await call('GET', `/meetings/${id}/history`)
    expect(
      versions.map((entry: { by: string; language: string; languages: string[] }) => [
        entry.by,
        entry.language,
        entry.languages,
      ]),
    ).toEqual([
      ['editor', 'en', ['en']],
      // A row was taken out with its texts in every language.
      ['editor', 'fr', ['en', 'fr']],
      ['translator', 'fr', ['fr']],
      ['editor', 'en', ['en']],
    ])
  })

  it('compares one language', async () => {
    const { id, good, second } = await rewritten()
    const { texts } = await call('GET', `/meetings/${id}/history/${good}?language=fr`)
    const about = (path: string) => texts.find((text: { path: string }) => text.path === path)
    expect(about('title')).toMatchObject({ then: 'Bon titre', now: 'Mauvais titre' })
    expect(about(`objectives.${second}.text`)).toMatchObject({ then: 'Deuxième', now: 'Faux' })
    expect(JSON.stringify(texts)).not.toContain('Newer title')
  })

  it('brings back one language and touches no other, no shared field and no row that was taken out', async () => {
    const { id, good } = await rewritten()
    const log = await studio.log()
    const before = await read(id, 'en')
    await call('POST', `/meetings/${id}/history/${good}/restore`, { language: 'fr' })
    const french = await read(id, 'fr')
    expect(french).toMatchObject({ title: 'Bon titre', summary: null, startsAt: '2031-05-01T08:00:00.000Z' })
    expect(french.objectives.map(({ text }: { text: string }) => text)).toEqual(['Deuxième'])
    const { updatedAt, changedIn, changedBy, ...after } = await read(id, 'en')
    expect(before).toMatchObject(after)
    expect(await studio.log()).toEqual(log)
  })

  it('brings nothing back in a language one may not write, nor of a record that is withheld', async () => {
    const { id, good } = await rewritten()
    const ask = (language: string, role: 'translator' | 'auditor') =>
      studio.rest('POST', `/meetings/${id}/history/${good}/restore`, { language }, role)
    expect((await ask('en', 'translator')).status).toBe(403)
    expect((await ask('fr', 'auditor')).status).toBe(403)
    expect((await read(id, 'fr')).title).toBe('Mauvais titre')

    const { doc } = await call(
      'POST',
      '/prisoner-profiles?locale=en',
      { name: 'Invented Name' },
      'campaignOfficer',
    )
    const history = await call('GET', `/prisoner-profiles/${doc.id}/history`, undefined, 'campaignOfficer')
    const refused = await studio.rest(
      'POST',
      `/prisoner-profiles/${doc.id}/history/${history.versions[0].id}/restore`,
      { language: 'en' },
      'campaignOfficer',
    )
    expect([refused.status, refused.body.errors[0].data.code]).toEqual([403, 'withheld'])
  })
})
