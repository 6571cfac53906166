import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { freshDatabase, type Database } from '../../support/databases.ts'
import { startStudio, type Studio } from '../../support/studio.ts'
import { withdrawSignature } from '../../../src/signing/withdraw.ts'
import { asEditor, currentHash, inventedDeclaration, inventedPerson, refusalOf } from './house.ts'

let database: Database
let studio: Studio
let declaration: string
let person: string

beforeAll(async () => {
  database = await freshDatabase('migrated')
  studio = await startStudio(database.ownerUrl)
})
afterAll(async () => {
  await studio.stop()
  await database.drop()
})
beforeEach(async () => {
  declaration = await inventedDeclaration(studio.payload)
  person = await inventedPerson(studio.payload, 'Invented Person')
})

type Answer = { status: number; body: any }
const codeOf = ({ body }: Answer): string | null => body.errors?.[0]?.data?.code ?? null
const call = (method: string, path: string, body?: unknown) => studio.rest(method, path, body, 'editor')
const consent = { scope: 'nameAndParty' }
const signAt = (more: object = {}, under = declaration) =>
  call('POST', `/declarations/${under}/sign`, { person, channel: 'paper', locale: 'en', consent, ...more })
const create = (more: object = {}) =>
  call('POST', '/signatures?locale=en&draft=true', { declaration, person, channel: 'paper', ...more })
const patch = (id: string, data: object, query = '&draft=true') =>
  call('PATCH', `/signatures/${id}?locale=en${query}`, data)

describe('a signature', () => {
  it('tells its place and the text that was signed, on every path', async () => {
    const textHash = await currentHash(studio.payload, declaration)
    const { body: shown } = await call('GET', `/declarations/${declaration}/text`)
    expect(shown).toEqual({ textHash, text: expect.stringContaining('"languages":["be","en"]') })
    const signed = await signAt({ channel: 'online', textHash })
    expect([signed.status, signed.body]).toEqual([201, { id: expect.any(String), position: 1, textHash }])
    person = await inventedPerson(studio.payload, 'Second')
    const { doc } = (await create({ position: 99, textHash, signatureStatus: 'disputed' })).body
    expect(doc).toMatchObject({ position: 2, textHash, signatureStatus: 'valid' })
    person = await inventedPerson(studio.payload, 'Third')
    expect((await create()).body.doc).toMatchObject({ position: 3, textHash })
  })

  it.each([undefined, 'meetingManager', 'translator', 'campaignOfficer'] as const)(
    'is not entered by %s',
    async (role) => {
      const path = `/declarations/${declaration}/sign`
      const answer = await studio.rest(
        'POST',
        path,
        { person, channel: 'paper', locale: 'en', consent },
        role,
      )
      expect([answer.status, codeOf(answer)]).toEqual([403, 'may-not-sign'])
      expect((await studio.rest('GET', `/declarations/${declaration}/text`, undefined, role)).status).toBe(
        403,
      )
    },
  )

  it.each<[string, object, string]>([
    ['under another text', { channel: 'paper', textHash: 'a'.repeat(64) }, 'text-changed'],
    ['online without saying which text was read', { channel: 'online' }, 'text-hash-needed'],
    ['of nobody', { person: 'b3d1b6a2-0000-4000-8000-000000000000' }, 'signature-incomplete'],
  ])('is refused %s, by the verb and by REST', async (_, more, code) => {
    expect(codeOf(await signAt(more))).toBe(code)
    expect(codeOf(await create(more))).toBe(code)
    expect(await studio.query('select 1 from signatures where declaration_id = $1', [declaration])).toEqual(
      [],
    )
    const [row] = await studio.query('select text_hash from declarations where id = $1', [declaration])
    expect(row?.['text_hash']).toBeNull()
  })

  it.each([{ channel: 'pigeon' }, { locale: 'xx' }, { consent: {} }, { position: 1 }, { person: 'nobody' }])(
    'is refused with %j, which says nothing we know',
    async (more) => expect(codeOf(await signAt(more))).toBe('request-invalid'),
  )

  it('is given once, whoever else enters it', async () => {
    expect((await signAt()).status).toBe(201)
    expect(codeOf(await signAt())).toBe('already-signed')
    expect(codeOf(await create())).toBe('already-signed')
    const [row] = await studio.query('select id from signatures where declaration_id = $1', [declaration])
    expect((await call('POST', `/signatures/${row?.['id']}/duplicate?locale=en`)).status).toBe(404)
    const insert = `insert into signatures (declaration_id, person_id, position) values ($1, $2, 7)`
    await expect(studio.query(insert, [declaration, person])).rejects.toThrow(/signatures_one_of_a_person/)
  })

  it('keeps who signed what, where and which text', async () => {
    const { id } = (await signAt()).body
    const other = await inventedPerson(studio.payload, 'Other')
    for (const change of [{ person: other }, { position: 5 }, { textHash: 'b'.repeat(64) }])
      expect([change, codeOf(await patch(id, change))]).toEqual([change, 'signature-fixed'])
    expect((await patch(id, { evidence: 'In the folder.' })).status).toBe(200)
  })

  it('needs a text: authentic languages, a title and paragraphs in each of them', async () => {
    const empty = await inventedDeclaration(studio.payload, { authenticLanguages: ['en', 'fr'] })
    expect(codeOf(await signAt({}, empty))).toBe('text-incomplete')
  })

  it('is not given to a text that the public does not read', async () => {
    const at = `/declarations/${declaration}?locale=en`
    expect((await call('PATCH', at, { _status: 'published' })).status).toBe(200)
    await call('PATCH', `${at}&draft=true`, { title: 'Only in the draft' })
    expect(codeOf(await signAt())).toBe('text-unpublished')
    await call('PATCH', `/declarations/${declaration}?locale=be&publishSpecificLocale=be`, {
      _status: 'published',
    })
    expect(codeOf(await signAt())).toBe('text-unpublished')
    await call('PATCH', at, { _status: 'published' })
    expect((await signAt()).status).toBe(201)
    const { textHash } = (await studio.log()).find(
      (row) => row.id === declaration && row.locale === '*',
    )!.body!
    expect(textHash).toBe(await currentHash(studio.payload, declaration))
  })
})

describe('the policy of a declaration', () => {
  const under = async (signaturePolicy: object, declarationState = 'open') =>
    inventedDeclaration(studio.payload, { declarationState, signaturePolicy })

  it.each<[object, string, string | null]>([
    [{}, 'open', null],
    [{}, 'draft', 'not-open'],
    [{}, 'closed', 'not-open'],
    [{ lateSigning: true }, 'closed', null],
    [{ opensAt: '2999-01-01T00:00:00Z' }, 'open', 'too-early'],
    [{ closesAt: '2001-01-01T00:00:00Z' }, 'open', 'too-late'],
    [{ closesAt: '2001-01-01T00:00:00Z', lateSigning: true }, 'open', null],
    [{ who: 'anyone' }, 'open', null],
    [{ who: 'parliamentarians' }, 'open', 'not-entitled'],
    [{ who: 'members' }, 'open', 'not-entitled'],
  ])('%j, state %s: %s', async (policy, state, expected) => {
    expect(codeOf(await signAt({}, await under(policy, state)))).toBe(expected)
  })

  it('lets parliamentarians sign who name their chamber', async () => {
    const chamber = (await call('POST', '/chambers?locale=en&draft=true', { name: 'Invented Chamber' })).body
      .doc.id
    const answer = await signAt({ capacity: { chamber } }, await under({ who: 'parliamentarians' }))
    expect([answer.status, codeOf(answer)]).toEqual([201, null])
  })

  it('lets members sign whose membership has not ended', async () => {
    const group = (await call('POST', '/parliamentary-groups?locale=en&draft=true', { name: 'Invented' }))
      .body.doc.id
    const membership = (endDate: string | null) =>
      call('POST', '/memberships?locale=en&draft=true', { person, group, endDate })
    await membership('2001-06')
    const members = await under({ who: 'members' })
    expect(codeOf(await signAt({}, members))).toBe('not-entitled')
    await membership(String(new Date().getUTCFullYear()))
    expect((await signAt({}, members)).status).toBe(201)
  })

  it('decides whether a signature can be withdrawn', async () => {
    const strict = await under({ withdrawal: 'notAllowed' })
    const { id } = (await signAt({}, strict)).body
    expect(codeOf(await patch(id, { signatureStatus: 'withdrawn' }))).toBe('withdrawal-not-allowed')
    const withdrawing = withdrawSignature(await asEditor(studio.payload), id, 'en')
    expect(await refusalOf(withdrawing)).toBe('withdrawal-not-allowed')
  })
})

describe('a public signature', () => {
  let id: string
  const shown = async () =>
    (await studio.log()).find((row) => row.id === id && row.locale === '*' && row.op === 'put')?.body
  const publish = () => patch(id, { publicity: 'public', _status: 'published' }, '')

  const signed = async (scope: string) => {
    id = (await signAt({ consent: { scope }, capacity: { onBehalfOf: 'Invented Party', role: 'Member' } }))
      .body.id
    return publish()
  }

  it('needs the consent of the person', async () => {
    expect(codeOf(await signed('none'))).toBe('withheld')
    expect(await shown()).toBeUndefined()
  })

  it('names the party only when the person agreed to that', async () => {
    expect((await signed('name')).status).toBe(200)
    expect(await shown()).toMatchObject({ position: 1, person })
    expect(JSON.stringify(await studio.log())).not.toContain('Invented Party')
    await patch(id, { consent: { scope: 'nameAndParty' } })
    expect(JSON.stringify(await shown())).not.toContain('Invented Party')
    await publish()
    expect(await shown()).toMatchObject({ capacity: { onBehalfOf: 'Invented Party' } })
    await patch(id, { consent: { scope: 'name' } })
    expect(await shown()).toBeDefined()
    expect(JSON.stringify(await studio.log())).not.toContain('Invented Party')
    await patch(id, { consent: { scope: 'none' } })
    expect(await shown()).toBeUndefined()
  })

  it('leaves public answers as soon as it is withdrawn, and the person may sign anew', async () => {
    await signed('name')
    expect(await shown()).toBeDefined()
    await withdrawSignature(await asEditor(studio.payload), id, 'en')
    expect(await shown()).toBeUndefined()
    const { body } = await call('GET', `/signatures/${id}?draft=true`)
    expect(body.withdrawnAt).toBe(new Date().toISOString().slice(0, 10))
    expect(codeOf(await patch(id, { signatureStatus: 'valid' }))).toBe('withdrawn-for-good')
    expect((await signAt()).body.position).toBe(2)
  })

  it('that was never published can be withdrawn and signed anew as well', async () => {
    id = (await signAt()).body.id
    expect((await patch(id, { signatureStatus: 'withdrawn' })).status).toBe(200)
    expect((await signAt()).body.position).toBe(2)
  })

  it('does not come back from the trash beside another one of the same person', async () => {
    id = (await signAt()).body.id
    await patch(id, { deletedAt: new Date().toISOString() })
    expect((await signAt()).body.position).toBe(2)
    expect(codeOf(await patch(id, { deletedAt: null }, '&trash=true&draft=true'))).toBe('already-signed')
  })
})
