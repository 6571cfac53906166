import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canAccessAdmin } from 'payload'
import { hasExpired, requestsPerMinute } from '../../../src/access/api-client.ts'
import { openHouse, type House } from '../translation/house.ts'
import { accountsOn, type Accounts, type Asker } from './accounts.ts'

let house: House
let accounts: Accounts
let administrator: Asker
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString()

beforeAll(async () => {
  house = await openHouse('seeded')
  accounts = await accountsOn(house.studio)
  administrator = await accounts.member({ roles: ['administrator'] })
})
afterAll(() => house.close())

describe('a program with a key', () => {
  it('reads the drafts of its nouns, over REST and GraphQL, and of nothing else', async () => {
    const { body } = await administrator.rest('POST', '/news?locale=en', { title: 'Only a draft' })
    const reader = await accounts.program({ nouns: ['news', 'alliance'] })
    expect((await reader.rest('GET', `/news/${body.doc.id}?draft=true&locale=en`)).body.title).toBe(
      'Only a draft',
    )
    const { data, errors } = await reader.graphql('{ allNews(locale: en, limit: 100) { docs { title } } }')
    expect(errors).toEqual([])
    expect(JSON.stringify(data)).toContain('Only a draft')
    expect((await reader.graphql('{ Pages(locale: en) { totalDocs } }')).errors).toHaveLength(1)
    expect((await reader.rest('GET', '/globals/alliance')).status).toBe(200)
    expect((await reader.rest('GET', '/globals/campaign')).status).toBe(403)
    const { config } = house.studio.payload
    for (const { slug } of config.collections.filter((one) => one.slug !== 'news'))
      expect([slug, (await reader.rest('GET', `/${slug}`)).status]).toEqual([
        slug,
        expect.toBeOneOf([403, 404, 501]),
      ])
    expect((await reader.rest('GET', '/news/versions')).status).toBe(403)
  })

  it('sees no guest, whatever its nouns are', async () => {
    const { config } = house.studio.payload
    const program = await accounts.program({ nouns: ['meetings'], mayDraft: true })
    // As if the rule of the field were not there.
    for (const { slug } of config.collections)
      await house.studio.query(
        `insert into api_clients_texts ("order", parent_id, path, text) values (9, $1, 'nouns', $2)`,
        [program.id, slug],
      )
    for (const slug of [
      'replies',
      'invitations',
      'mails',
      'reply-events',
      'sealed-answers',
      'links',
      'case-files',
      'users',
      'audit',
      'api-clients',
      'translations',
      'schedules',
      'notices',
    ])
      expect([slug, (await program.rest('GET', `/${slug}`)).status]).toEqual([slug, 403])
    const meeting = (await program.rest('GET', '/meetings?limit=1')).body.docs[0].id
    for (const [method, path, body] of [
      ['GET', `/meetings/${meeting}/attendance`],
      ['GET', `/meetings/${meeting}/exports/checkin`],
      ['POST', `/meetings/${meeting}/tell`, { kind: 'changed' }],
      ['GET', `/invitations/outbox?meeting=${meeting}`],
      ['POST', '/personal-data/export', { email: 'a@invented.example' }],
      ['GET', '/translations/matrix'],
    ] as const)
      expect([path, (await program.rest(method, path, body)).status]).toEqual([path, 403])
  })

  it('writes drafts only when the key says so, and never publishes, withdraws or deletes', async () => {
    const reader = await accounts.program({ nouns: ['news'] })
    const writer = await accounts.program({ nouns: ['news', 'people'], mayDraft: true })
    const { body } = await administrator.rest('POST', '/news?locale=en', { title: 'Public' })
    const { id } = body.doc
    const path = `/news/${id}?locale=en`
    await administrator.rest('POST', `/news/${id}/publish`, { locales: ['en'] })
    const log = await house.studio.log()
    expect((await reader.rest('PATCH', path, { title: 'X' })).status).toBe(403)
    expect((await reader.rest('POST', '/news?locale=en', { title: 'X' })).status).toBe(403)
    expect((await writer.rest('PATCH', path, { title: 'By a program' })).status).toBe(200)
    expect(
      (await writer.rest('PATCH', `/news?locale=fr&where[id][equals]=${id}`, { title: 'Par un programme' }))
        .status,
    ).toBe(200)
    expect((await writer.rest('POST', '/news?locale=en', { title: 'New' })).status).toBe(201)
    for (const [method, where, data] of [
      ['PATCH', path, { _status: 'published' }],
      ['PATCH', path, { _status: 'draft' }],
      ['PATCH', path, { deletedAt: day(0) }],
      ['PATCH', `${path}&publishSpecificLocale=en`, { title: 'X' }],
      ['POST', '/news?locale=en', { title: 'X', _status: 'published' }],
      ['POST', `/news/${id}/publish`, {}],
      ['POST', `/news/${id}/withdraw`, {}],
      ['POST', `/news/${id}/schedule`, { verb: 'publish', locales: ['en'], at: day(1) }],
      ['DELETE', path],
      ['POST', '/people?locale=en', { name: 'Nobody', publicity: 'public' }],
      ['POST', '/pages?locale=en', { title: 'X' }],
      ['POST', '/api-clients', { name: 'X', contact: 'X', nouns: ['news'] }],
      ['PATCH', `/api-clients/${writer.id}`, { nouns: ['news', 'pages'], expiresOn: null }],
      ['POST', '/payload-preferences/nav', { value: {} }],
    ] as const) {
      const { status } = await writer.rest(method, where, data)
      expect([method, where, data, status]).toEqual([method, where, data, expect.toBeOneOf([403, 404])])
    }
    expect(await house.studio.log()).toEqual(log)
    expect((await writer.rest('POST', '/people?locale=en', { name: 'Nobody Invented' })).status).toBe(201)
  })

  it('writes a draft of every noun without leaving a stranger in a place for staff', async () => {
    const { collections } = house.studio.payload.config
    const nouns = collections
      .filter(({ custom, upload }) => custom?.['presenter'] && !upload)
      .map(({ slug }) => slug)
    const writer = await accounts.program({ nouns, mayDraft: true })
    for (const slug of nouns) {
      const { body } = await administrator.rest('GET', `/${slug}?limit=1&depth=0&draft=true&locale=en`)
      if (!body.docs[0]) continue
      const answer = await writer.rest('PATCH', `/${slug}/${body.docs[0].id}?locale=lt`, {
        verifiedAt: '2026-01-02T00:00:00.000Z',
      })
      expect([slug, answer.status, answer.body.errors]).toEqual([slug, 200, undefined])
    }
  })

  it('ends with its last day, with its key and with its row', async () => {
    const gone = await accounts.program({ nouns: ['news'], expiresOn: day(-1) })
    const today = await accounts.program({ nouns: ['news'], expiresOn: day(0) })
    expect((await gone.rest('GET', '/news')).status).toBe(403)
    expect((await today.rest('GET', '/news')).status).toBe(200)
    expect(hasExpired({ expiresOn: '2026-03-01T12:00:00.000Z' }, new Date('2026-03-01T23:59:59Z'))).toBe(
      false,
    )
    expect(hasExpired({ expiresOn: '2026-03-01T12:00:00.000Z' }, new Date('2026-03-02T00:00:00Z'))).toBe(true)
    await administrator.rest('PATCH', `/api-clients/${today.id}`, { enableAPIKey: false })
    expect((await today.rest('GET', '/news')).status).toBe(403)
    expect((await accounts.withKey('no such key').rest('GET', '/news')).status).toBe(403)
  })

  it('is stopped when it asks too often, and others are not', async () => {
    const [eager, calm] = [
      await accounts.program({ nouns: ['news'] }),
      await accounts.program({ nouns: ['news'] }),
    ]
    const answers: number[] = []
    for (let asked = 0; asked <= requestsPerMinute; asked++)
      answers.push((await eager.rest('GET', '/news/count')).status)
    // The minute may turn in between, which lets one more round through.
    while (answers.at(-1) !== 429 && answers.length < 3 * requestsPerMinute)
      answers.push((await eager.rest('GET', '/news/count')).status)
    expect(answers.at(-1)).toBe(429)
    expect(answers.slice(0, 100)).not.toContain(429)
    expect((await calm.rest('GET', '/news/count')).status).toBe(200)
  })

  it('does not get into the admin', async () => {
    const program = await accounts.program({ nouns: ['news'] })
    await expect(canAccessAdmin({ req: await program.request() })).rejects.toThrow()
    const { status } = await program.rest('POST', '/users/login', { email: 'x', password: 'x' })
    expect(status).not.toBe(200)
  })

  it('takes only nouns that a program may have', async () => {
    const make = async (nouns: string[]) =>
      (await administrator.rest('POST', '/api-clients', { name: 'X', contact: 'X', nouns })).status
    expect(await make(['news'])).toBe(201)
    for (const noun of ['replies', 'users', 'registration-categories', 'no-such-noun'])
      expect([noun, await make(['news', noun])]).toEqual([noun, 400])
  })

  it('has a key that nobody reads again, and that the database does not hold as it is', async () => {
    const program = await accounts.program({ nouns: ['news'] })
    const { body } = await administrator.rest('GET', `/api-clients/${program.id}`)
    expect(body).toMatchObject({ name: 'Invented program', hasAPIKey: true })
    expect(JSON.stringify(body)).not.toContain(program.key)
    const [row] = await house.studio.query('select * from api_clients where id = $1', [program.id])
    expect(JSON.stringify(row)).not.toContain(program.key)
  })
})
