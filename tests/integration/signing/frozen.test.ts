import { createRequire } from 'node:module'
import type * as GraphQL from 'graphql'
import { configToSchema } from '@payloadcms/graphql'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sign } from '../../../src/signing/sign.ts'
import { freshDatabase, type Database } from '../../support/databases.ts'
import { startStudio, type Studio } from '../../support/studio.ts'
import { asEditor, currentHash, inventedDeclaration, inventedPerson, refusalOf } from './house.ts'

// The build of the package that Payload's schema is made with; vitest would take the other one.
const { graphql } = createRequire(import.meta.url)('graphql') as typeof GraphQL

let database: Database
let studio: Studio
let id: string
let textHash: string
let rows: { id: string; number: number; text: string }[]

beforeAll(async () => {
  database = await freshDatabase('migrated')
  studio = await startStudio(database.ownerUrl)
})
afterAll(async () => {
  await studio.stop()
  await database.drop()
})

const call = (method: string, path: string, body?: unknown) =>
  studio.rest(method, path, body, 'administrator')
const at = (query = '', locale = 'en') => `/declarations/${id}?locale=${locale}${query}`

beforeEach(async () => {
  id = await inventedDeclaration(studio.payload)
  await call('PATCH', at('&draft=true'), { summary: 'Before anybody signed.' })
  const person = await inventedPerson(studio.payload, 'Invented Signatory')
  textHash = (
    await sign(await asEditor(studio.payload), {
      declaration: id,
      person,
      channel: 'paper',
      locale: 'en',
      consent: { scope: 'none' },
    })
  ).textHash
  rows = (await call('GET', at('&draft=true'))).body.paragraphs
})

const expectFrozen = async (answer: { status: number; body: any }) => {
  expect([answer.status, answer.body.errors?.[0]?.data?.code]).toEqual([409, 'text-frozen'])
  expect(await currentHash(studio.payload, id)).toBe(textHash)
}
const changed = () => [{ ...rows[0], text: 'Changed.' }, rows[1]]

describe('a declaration with a signature', () => {
  it('has the hash of its text and the moment, and nobody can set them', async () => {
    await call('PATCH', at('&draft=true'), { textHash: 'forged', frozenAt: null, summary: 'Summarised.' })
    const { body } = await call('GET', at('&draft=true'))
    expect(body).toMatchObject({ textHash, frozenAt: expect.any(String), summary: 'Summarised.' })
    const { doc } = (await call('POST', '/declarations?locale=en', { title: 'Forged', textHash })).body
    expect(doc).toMatchObject({ textHash: null, frozenAt: null })
  })

  it.each<[string, () => [string, string, unknown]]>([
    ['a draft', () => ['PATCH', at('&draft=true'), { paragraphs: changed() }]],
    ['a publication', () => ['PATCH', at(), { paragraphs: changed(), _status: 'published' }]],
    ['a publication of one language', () => ['PATCH', at('&publishSpecificLocale=en'), { title: 'Other' }]],
    ['another language', () => ['PATCH', at('&draft=true', 'be'), { title: 'Іншая' }]],
    [
      'rows without ids',
      () => ['PATCH', at(), { paragraphs: rows.map(({ number, text }) => ({ number, text })) }],
    ],
    ['fewer paragraphs', () => ['PATCH', at(), { paragraphs: rows.slice(0, 1) }]],
    ['other authentic languages', () => ['PATCH', at(), { authenticLanguages: ['en'] }]],
    ['another version number', () => ['PATCH', at(), { versionNumber: 2 }]],
  ])('keeps its text against %s', async (_, write) => {
    await expectFrozen(await call(...write()))
  })

  it('keeps its text against a bulk write, which changes the others', async () => {
    const other = await inventedDeclaration(studio.payload)
    const where = `where[id][in]=${id},${other}`
    const { body } = await call('PATCH', `/declarations?locale=en&draft=true&${where}`, { title: 'For all' })
    expect(body.errors.map((error: { id: string }) => error.id)).toEqual([id])
    expect(body.docs.map((doc: { id: string }) => doc.id)).toEqual([other])
    expect(await currentHash(studio.payload, id)).toBe(textHash)
  })

  it('keeps its text against GraphQL', async () => {
    const { schema } = configToSchema(studio.payload.config)
    const source = `mutation { updateDeclaration(id: "${id}", locale: en, draft: true, data: { title: "Other" }) { id } }`
    const contextValue = { req: await studio.as('administrator'), headers: {} }
    const { errors } = await graphql({ schema, source, contextValue })
    expect(errors?.[0]?.message).toMatch(/signed and cannot change/)
    expect(await currentHash(studio.payload, id)).toBe(textHash)
  })

  it('comes back in an old version only when that says the same', async () => {
    const open = await inventedDeclaration(studio.payload)
    const { body: first } = await call('GET', `/declarations/${open}?locale=be&draft=true`)
    await call('PATCH', `/declarations/${open}?locale=be&draft=true`, { title: 'Іншая назва' })
    await call('PATCH', `/declarations/${open}?locale=en&draft=true`, { summary: 'After the title.' })
    await call('PATCH', `/declarations/${open}?locale=en&draft=true`, { summary: 'Newest.' })
    const person = await inventedPerson(studio.payload, 'Invented Reader')
    const paper = { person, channel: 'paper', locale: 'en', consent: { scope: 'none' } }
    expect((await call('POST', `/declarations/${open}/sign`, paper)).status).toBe(201)
    const { docs } = (
      await call(
        'GET',
        `/declarations/versions?locale=be&where[parent][equals]=${open}&sort=-createdAt&limit=20`,
      )
    ).body
    const restore = (version: { id: string }) =>
      call('POST', `/declarations/versions/${version.id}?locale=be`)
    const older = docs.find((each: any) => each.version.title === first.title)
    expect((await restore(older)).body.errors[0].data.code).toBe('text-frozen')
    const same = docs.find((each: any) => !each.latest && each.version.title === 'Іншая назва')
    expect((await restore(same)).status).toBe(200)
    const { body } = await call('GET', `/declarations/${open}?locale=be&draft=true`)
    expect(body).toMatchObject({ title: 'Іншая назва', textHash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  it('can be translated, corrected beside the text, closed and published', async () => {
    const texts = { title: 'Déclaration fictive', paragraphs: rows.map((row) => ({ ...row, text: 'Oui.' })) }
    expect((await call('PATCH', at('&draft=true', 'fr'), texts)).status).toBe(200)
    const corrigenda = [{ date: '2027-06', note: 'Read “we” as “they”.' }]
    expect((await call('PATCH', at('&draft=true'), { corrigenda, declarationState: 'closed' })).status).toBe(
      200,
    )
    expect((await call('PATCH', at(), { _status: 'published' })).status).toBe(200)
    const body = (await studio.log()).find((row) => row.id === id && row.locale === '*')?.body
    expect(body).toMatchObject({ textHash, declarationState: 'closed', versionNumber: 1 })
    expect(await currentHash(studio.payload, id)).toBe(textHash)
    await expectFrozen(await call('PATCH', at('', 'fr'), { title: 'Autre' }))
  })

  it('is changed as a new version, which nobody has signed', async () => {
    const { doc } = (await call('POST', `/declarations/${id}/duplicate?locale=en`)).body
    expect(doc).toMatchObject({ versionNumber: 2, declarationState: 'draft', textHash: null, frozenAt: null })
    const copy = `/declarations/${doc.id}?locale=en&draft=true`
    expect((await call('PATCH', copy, { title: 'Second version' })).status).toBe(200)
  })

  it('is not deleted, alone or with others', async () => {
    expect((await call('DELETE', at())).body.errors[0].data.code).toBe('declaration-signed')
    await call('DELETE', `/declarations?where[id][equals]=${id}`)
    expect(await studio.query('select id from declarations where id = $1', [id])).toHaveLength(1)
  })
})

describe('the state of a declaration', () => {
  it('takes one step at a time, and back only from closed to open', async () => {
    const become = (declarationState: string) => call('PATCH', at('&draft=true'), { declarationState })
    const outcomes: [string, string | null][] = []
    for (const state of ['draft', 'archived', 'closed', 'open', 'closed', 'archived', 'closed']) {
      const { body } = await become(state)
      outcomes.push([state, body.errors?.[0]?.data?.code ?? null])
    }
    expect(outcomes).toEqual([
      ['draft', 'no-such-step'],
      ['archived', 'no-such-step'],
      ['closed', null],
      ['open', null],
      ['closed', null],
      ['archived', null],
      ['closed', 'no-such-step'],
    ])
  })

  it.each([
    ['en', /one step at a time/],
    ['fr', /une étape à la fois/],
    ['be', /крок за крокам/],
  ])('is refused in the language of the admin: %s', async (language, words) => {
    const req = await asEditor(studio.payload)
    req.i18n = { ...req.i18n, language }
    const update = studio.payload.update({
      collection: 'declarations',
      id,
      locale: 'en',
      data: { declarationState: 'archived' },
      overrideAccess: false,
      req,
    })
    await expect(update).rejects.toThrow(words)
    expect(await refusalOf(update)).toBe('no-such-step')
  })
})
