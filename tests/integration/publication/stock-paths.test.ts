import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { freshDatabase, type Database } from '../../support/databases.ts'
import { startStudio, type Studio } from '../../support/studio.ts'

let database: Database
let studio: Studio
let id: string

beforeAll(async () => {
  database = await freshDatabase('migrated')
  studio = await startStudio(database.ownerUrl)
})
afterAll(async () => {
  await studio.stop()
  await database.drop()
})

const call = async (method: string, path: string, body?: unknown) => {
  const answer = await studio.rest(method, path, body, 'administrator')
  expect([path, answer.status, answer.body?.errors ?? []]).toEqual([path, expect.toBeOneOf([200, 201]), []])
  return answer.body
}
const at = (query = '') => `/declarations/${id}?locale=en${query}`
const isPublic = async (document = id) =>
  (await studio.log()).some((row) => row.id === document && row.locale === '*' && row.op === 'put')
const publicTitle = async () =>
  (await studio.log()).find((row) => row.id === id && row.locale === 'en' && row.op === 'put')?.body?.[
    'title'
  ]

/** The promise of every path: what the studio calls published is in the log, and nothing else is. */
const expectAgreement = async () => {
  const documents = await studio.query('select id, _status, deleted_at from declarations')
  for (const { id: document, _status, deleted_at } of documents) {
    const live = _status === 'published' && deleted_at === null
    expect([document, await isPublic(document)]).toEqual([document, live])
    if (deleted_at !== null) expect(_status).toBe('draft')
  }
  const known = new Set(documents.map((row) => row.id))
  const orphans = (await studio.log()).filter(
    (row) => row.op === 'put' && row.collection === 'declarations' && !known.has(row.id),
  )
  expect(orphans).toEqual([])
}

beforeEach(async () => {
  const created = await call('POST', '/declarations?locale=en', { title: `Invented ${Math.random()}` })
  id = created.doc.id
  await call('PATCH', at(), { _status: 'published' })
  expect(await isPublic()).toBe(true)
})

describe('every stock path that can change what is public', () => {
  it('PATCH with _status published publishes', async () => {
    await call('PATCH', at(), { title: 'Changed', _status: 'published' })
    expect(await publicTitle()).toBe('Changed')
    await expectAgreement()
  })

  it('PATCH without a status changes the draft only', async () => {
    const before = await studio.log()
    await call('PATCH', at(), { title: 'Only a draft' })
    await call('PATCH', at('&draft=true'), { title: 'Only a draft again' })
    expect(await studio.log()).toEqual(before)
    await expectAgreement()
  })

  it('PATCH with _status draft withdraws', async () => {
    await call('PATCH', at(), { _status: 'draft' })
    expect(await isPublic()).toBe(false)
    await expectAgreement()
  })

  it('a draft save that carries _status draft withdraws nothing', async () => {
    await call('PATCH', at('&draft=true'), { title: 'Draft', _status: 'draft' })
    expect(await isPublic()).toBe(true)
    await expectAgreement()
  })

  it('POST with _status published publishes', async () => {
    const { doc } = await call('POST', '/declarations?locale=en', {
      title: 'Born public',
      kind: 'declaration',
      declarationState: 'open',
      _status: 'published',
    })
    expect(await isPublic(doc.id)).toBe(true)
    await expectAgreement()
  })

  it('bulk PATCH publishes and withdraws every matching document', async () => {
    await call('PATCH', `/declarations?locale=en&where[id][equals]=${id}`, { _status: 'draft' })
    expect(await isPublic()).toBe(false)
    await call('PATCH', `/declarations?locale=en&where[id][equals]=${id}`, { _status: 'published' })
    expect(await isPublic()).toBe(true)
    await expectAgreement()
  })

  it('publishSpecificLocale publishes that language alone', async () => {
    await call('PATCH', at('&draft=true').replace('locale=en', 'locale=fr'), { title: 'Titre' })
    await call('PATCH', at('&draft=true'), { title: 'Draft in English' })
    await call('PATCH', `/declarations/${id}?locale=fr&publishSpecificLocale=fr`, { _status: 'published' })
    const rows = (await studio.log()).filter((row) => row.id === id && row.op === 'put')
    expect(rows.find(({ locale }) => locale === 'fr')?.body).toMatchObject({ title: 'Titre' })
    expect(await publicTitle()).not.toBe('Draft in English')
    await expectAgreement()
  })

  it('refuses to publish a language that does not exist', async () => {
    const before = await studio.log()
    const answer = await studio.rest(
      'PATCH',
      `/declarations/${id}?locale=en&publishSpecificLocale=zz`,
      { _status: 'published' },
      'administrator',
    )
    expect(answer.status).toBe(400)
    expect(await studio.log()).toEqual(before)
  })

  it('refuses texts written in no language, which Payload would lose', async () => {
    const answer = await studio.rest('PATCH', `/declarations/${id}`, { title: 'Lost' }, 'administrator')
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].data.code).toBe('language-needed')
  })

  it('restoring a version makes a draft', async () => {
    await call('PATCH', at(), { title: 'Newer', _status: 'published' })
    const { docs } = await call(
      'GET',
      `/declarations/versions?where[parent][equals]=${id}&sort=createdAt&limit=1`,
    )
    await call('POST', `/declarations/versions/${docs[0].id}`)
    expect(await publicTitle()).toBe('Newer')
    await expectAgreement()
    await call('PATCH', at(), { _status: 'draft' })
    await call('POST', `/declarations/versions/${docs[0].id}`)
    expect(await isPublic()).toBe(false)
    await expectAgreement()
  })

  it('trash withdraws, and coming back from it is a draft', async () => {
    await call('PATCH', at(), { deletedAt: new Date().toISOString() })
    expect(await isPublic()).toBe(false)
    await expectAgreement()
    await call('PATCH', at('&trash=true'), { deletedAt: null, _status: 'published' })
    expect(await isPublic()).toBe(false)
    await expectAgreement()
  })

  it('taking out of the trash what is not in it makes a draft, here and in the log', async () => {
    await call('PATCH', at('&trash=true'), { deletedAt: null })
    expect(await isPublic()).toBe(false)
    await expectAgreement()
  })

  it('a save that carries deletedAt null, as the admin sends it, is an ordinary draft', async () => {
    const before = await studio.log()
    await call('PATCH', at('&draft=true'), { title: 'From the form', deletedAt: null, _status: 'draft' })
    await call('PATCH', at(), { title: 'Again', deletedAt: null })
    expect(await studio.log()).toEqual(before)
    await expectAgreement()
  })

  it('two copies of one document can both be published', async () => {
    for (let copy = 0; copy < 2; copy++) {
      const { doc } = await call('POST', `/declarations/${id}/duplicate?locale=en`, {})
      await call('PATCH', `/declarations/${doc.id}?locale=en`, { _status: 'published' })
      expect(await isPublic(doc.id)).toBe(true)
    }
    await expectAgreement()
  })

  it('deleting withdraws, one or many', async () => {
    await call('DELETE', at())
    expect(await isPublic()).toBe(false)
    const { doc } = await call('POST', '/declarations?locale=en', {
      title: 'Second',
      kind: 'declaration',
      declarationState: 'open',
      _status: 'published',
    })
    await call('DELETE', `/declarations?where[id][equals]=${doc.id}`)
    expect(await isPublic(doc.id)).toBe(false)
    await expectAgreement()
  })

  it('a duplicate is a draft, whatever is asked', async () => {
    const { doc } = await call('POST', `/declarations/${id}/duplicate?locale=en&draft=false`, {
      title: 'Copy',
      _status: 'published',
    })
    expect(await isPublic(doc.id)).toBe(false)
    await expectAgreement()
  })

  it('a write without a transaction is refused', async () => {
    const req = await studio.as('administrator')
    await expect(
      studio.payload.update({
        collection: 'declarations',
        id,
        locale: 'en',
        data: { _status: 'draft' },
        disableTransaction: true,
        overrideAccess: false,
        req,
      }),
    ).rejects.toThrow()
    expect(await isPublic()).toBe(true)
  })

  it('a global is a draft until it is published, and can be withdrawn', async () => {
    await call('POST', '/globals/alliance?locale=en', { officialName: 'Invented Alliance' })
    expect(await isPublic('alliance')).toBe(false)
    await call('POST', '/globals/alliance?locale=en', {
      officialName: 'Invented Alliance',
      _status: 'published',
    })
    expect(await isPublic('alliance')).toBe(true)
    await call('POST', '/globals/alliance?locale=en', { officialName: 'Renamed' })
    const { docs } = await call('GET', '/globals/alliance/versions?limit=1&sort=createdAt')
    await call('POST', `/globals/alliance/versions/${docs[0].id}?draft=true`)
    const [row] = await studio.query('select _status from alliance')
    expect(row?.['_status']).toBe('published')
    expect(JSON.stringify(await studio.log())).not.toContain('Renamed')
    await call('POST', '/globals/alliance?locale=en', { _status: 'draft' })
    expect(await isPublic('alliance')).toBe(false)
  })
})
