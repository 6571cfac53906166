import { afterAll, beforeAll, expect, it } from 'vitest'
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

it.each([
  ['declarations', { title: 'Invented' }, { kind: 'rumour' }, 'kind'],
  ['legislatures', { name: 'Invented' }, { kind: ['national'] }, 'kind'],
  ['agenda-items', { title: 'Invented' }, { languages: ['en', 'klingon'] }, 'languages'],
  ['agenda-items', { title: 'Invented' }, { speakers: [{ role: 'clown' }] }, 'speakers.0.role'],
])(
  'an unknown choice in a draft of %s is refused by its field, and nothing is stored',
  async (slug, first, bad, field) => {
    const { body: created } = await studio.rest('POST', `/${slug}?locale=en`, first, 'editor')
    const path = `/${slug}/${created.doc.id}?locale=en&draft=true&depth=0`
    const before = await studio.rest('GET', path, undefined, 'editor')
    const answer = await studio.rest('PATCH', path, bad, 'editor')
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].data.errors.map((error: { path: string }) => error.path)).toEqual([field])
    expect((await studio.rest('GET', path, undefined, 'editor')).body).toEqual(before.body)
  },
)
