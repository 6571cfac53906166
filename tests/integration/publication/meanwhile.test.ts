import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../../src/access/roles.ts'
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
  const { body } = await studio.rest(
    'POST',
    '/meetings?locale=en',
    {
      title: 'Invented meeting',
      startsAt: '2031-05-01T07:00:00Z',
      endsAt: '2031-05-02T15:00:00Z',
      timeZone: 'Europe/Vilnius',
      objectives: [{ text: 'First' }, { text: 'Second' }],
    },
    'editor',
  )
  return String(body.doc.id)
}

type Form = Record<string, any>

/** What the admin's form of this language holds and sends: every field, and the moment of the version it shows. */
const open = async (id: string, locale: string, role: Role = 'editor'): Promise<Form> => {
  const { body } = await studio.rest(
    'GET',
    `/meetings/${id}?locale=${locale}&draft=true&depth=0`,
    undefined,
    role,
  )
  const { agenda, declarations, figures, documents, ...form } = body
  return form
}
const save = (id: string, locale: string, form: Form, role: Role = 'editor') =>
  studio.rest('PATCH', `/meetings/${id}?locale=${locale}&draft=true&depth=0`, form, role)

describe('two people who have the same document open', () => {
  it('in two languages at once both keep their texts, twenty times', async () => {
    const id = await newMeeting()
    for (let round = 0; round < 20; round++) {
      const [fr, be] = await Promise.all([open(id, 'fr', 'translator'), open(id, 'be')])
      const rows = (text: string) =>
        fr['objectives'].map((row: Form) => ({ ...row, text: `${text} ${round}` }))
      const answers = await Promise.all([
        save(id, 'fr', { ...fr, title: `Réunion ${round}`, objectives: rows('But') }, 'translator'),
        save(id, 'be', { ...be, title: `Сустрэча ${round}`, objectives: rows('Мэта') }),
      ])
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      const [french, belarusian, english] = [await open(id, 'fr'), await open(id, 'be'), await open(id, 'en')]
      expect([french['title'], belarusian['title']]).toEqual([`Réunion ${round}`, `Сустрэча ${round}`])
      expect(french['objectives'][1].text).toBe(`But ${round}`)
      expect(belarusian['objectives'][1].text).toBe(`Мэта ${round}`)
      expect(english['objectives'].map(({ text }: Form) => text)).toEqual(['First', 'Second'])
    }
  })

  it('never get each other’s language as a text of their own', async () => {
    const id = await newMeeting()
    await save(id, 'fr', { ...(await open(id, 'fr')), city: 'Vilnius' })
    const french = await open(id, 'fr')
    expect([french['title'] ?? null, french['objectives'][0].text ?? null]).toEqual([null, null])
    const stored = await studio.query(
      `select l.version_title as title from _meetings_v_locales l join _meetings_v v on v.id = l._parent_id
       where v.parent_id = $1 and v.latest and l._locale = 'fr'`,
      [id],
    )
    expect(stored).toEqual([{ title: null }])
  })

  it('keep a shared field that the other one changed', async () => {
    const id = await newMeeting()
    const [fr, be] = [await open(id, 'fr'), await open(id, 'be')]
    await save(id, 'be', { ...be, capacity: 40, venue: { ...be['venue'], address: 'Street 1' } })
    const answer = await save(id, 'fr', { ...fr, venue: { ...fr['venue'], name: 'Salle' } })
    expect(answer.status).toBe(200)
    const now = await open(id, 'fr')
    expect([now['capacity'], now['venue'].address, now['venue'].name]).toEqual([40, 'Street 1', 'Salle'])
  })

  it('in the same language are told what both changed, and nothing is written', async () => {
    const id = await newMeeting()
    const [mine, theirs] = [await open(id, 'en'), await open(id, 'en')]
    await save(id, 'en', { ...theirs, title: 'Theirs', summary: 'Theirs' })
    const refused = await save(id, 'en', { ...mine, title: 'Mine', city: 'Vilnius' })
    expect(refused.status).toBe(409)
    const { code, fields, newest } = refused.body.errors[0].data
    expect([code, fields.map(({ path }: Form) => path)]).toEqual(['changed-meanwhile', ['title']])
    expect(await open(id, 'en')).toMatchObject({ title: 'Theirs', city: null })

    const kept = await save(id, 'en', { ...mine, title: 'Mine', city: 'Vilnius', updatedAt: newest })
    expect(kept.status).toBe(200)
    expect(await open(id, 'en')).toMatchObject({ title: 'Mine', city: 'Vilnius' })
  })

  it('in the same language keep what only one of them changed', async () => {
    const id = await newMeeting()
    const [mine, theirs] = [await open(id, 'en'), await open(id, 'en')]
    await save(id, 'en', { ...theirs, summary: 'Theirs' })
    expect((await save(id, 'en', { ...mine, city: 'Vilnius' })).status).toBe(200)
    expect(await open(id, 'en')).toMatchObject({ summary: 'Theirs', city: 'Vilnius' })
  })

  it('of which one started from a version that is not kept any more is refused', async () => {
    const id = await newMeeting()
    const mine = await open(id, 'en')
    const refused = await save(id, 'en', { ...mine, updatedAt: '2020-01-01T00:00:00.000Z' })
    expect([refused.status, refused.body.errors[0].data.code]).toEqual([409, 'unknown-base'])
  })

  it('are told nothing when they may not write at all', async () => {
    const id = await newMeeting()
    const mine = await open(id, 'en')
    await save(id, 'en', { ...mine, title: 'Theirs' })
    const refused = await save(id, 'en', { ...mine, title: 'Mine' }, 'auditor')
    expect(refused.status).toBe(403)
    expect(JSON.stringify(refused.body)).not.toMatch(/Title|newest|changed-meanwhile/)
  })

  it('see each other in the same language only, and what was saved since', async () => {
    const id = await newMeeting()
    const form = await open(id, 'en')
    const ask = async (role: Role, language: string) =>
      (await studio.rest('POST', `/meetings/${id}/meanwhile`, { language, base: form['updatedAt'] }, role))
        .body
    expect(await ask('editor', 'en')).toEqual({ others: [], since: null })
    expect((await ask('administrator', 'fr')).others).toEqual([])
    expect((await ask('administrator', 'en')).others).toEqual(['editor'])
    await save(id, 'en', { ...form, title: 'Newer' }, 'administrator')
    const { since } = await ask('editor', 'en')
    expect([since.by, since.fields]).toEqual(['administrator', ['Title']])
  })
})
