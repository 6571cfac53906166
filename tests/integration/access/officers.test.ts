import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type House } from '../translation/house.ts'
import { accountsOn, type Accounts, type Asker } from './accounts.ts'
import { besides } from './stored.ts'

let house: House
let accounts: Accounts
let safety: Asker
let auditor: Asker
let administrator: Asker

beforeAll(async () => {
  house = await openHouse()
  accounts = await accountsOn(house.studio)
  safety = await accounts.member({ roles: ['safetyOfficer'] })
  auditor = await accounts.member({ roles: ['auditor'] })
  administrator = await accounts.member({ roles: ['administrator'] })
})
afterAll(() => house.close())

const isPublic = async (id: string) =>
  (await house.studio.log()).some((row) => row.id === id && row.locale === '*' && row.op === 'put')

const made = async (slug: string, data: object): Promise<string> => {
  const { body } = await administrator.rest('POST', `/${slug}?locale=en`, data)
  return String(body.doc?.id)
}

describe('a safety officer', () => {
  it('decides what of a person is public, and the decision takes effect', async () => {
    const id = await made('people', { name: 'Nobody Invented', publicity: 'private' })
    expect((await safety.rest('PATCH', `/people/${id}?locale=en`, { publicity: 'public' })).status).toBe(200)
    await administrator.rest('POST', `/people/${id}/publish`, {})
    expect(await isPublic(id)).toBe(true)
    expect((await safety.rest('PATCH', `/people/${id}?locale=en`, { publicity: 'private' })).status).toBe(200)
    expect(await isPublic(id)).toBe(false)
  })

  it('clears a profile without writing a word of it', async () => {
    const id = await made('prisoner-profiles', { name: 'Nobody Invented' })
    const path = `/prisoner-profiles/${id}?locale=en`
    const decision = { publicationDecision: { state: 'cleared' }, fieldPublicity: { occupation: true } }
    expect((await safety.rest('PATCH', path, decision)).status).toBe(200)
    const { body } = await safety.rest('GET', `${path}&draft=true`)
    expect(body.publicationDecision.state).toBe('cleared')
    const before = await besides(house.studio, 'prisoner-profiles', id, '')
    for (const data of [
      { name: 'Other' },
      { birthYear: 1990 },
      { ...decision, summary: 'Other' },
      { incidents: [{ incidentType: 'release' }] },
    ])
      expect([data, (await safety.rest('PATCH', path, data)).status]).toEqual([data, 403])
    expect((await safety.rest('DELETE', path)).status).toBe(403)
    expect((await safety.rest('PATCH', path, { deletedAt: new Date().toISOString() })).status).toBe(403)
    expect((await safety.rest('POST', `/prisoner-profiles/${id}/publish`, {})).status).toBe(403)
    expect(await besides(house.studio, 'prisoner-profiles', id, '')).toEqual(before)
  })

  it('withdraws anything at once, and publishes nothing', async () => {
    for (const [slug, data] of [
      ['pages', { title: 'Invented page' }],
      ['figures', { key: 'invented', label: 'Invented', value: 3 }],
      ['people', { name: 'Nobody', publicity: 'public' }],
    ] as const) {
      const id = await made(slug, data)
      await administrator.rest('POST', `/${slug}/${id}/publish`, { locales: ['en'] })
      expect([slug, await isPublic(id)]).toEqual([slug, true])
      expect((await safety.rest('POST', `/${slug}/${id}/publish`, { locales: ['en'] })).status).toBe(403)
      expect((await safety.rest('POST', `/${slug}/${id}/withdraw`, {})).status).toBe(200)
      expect([slug, await isPublic(id)]).toEqual([slug, false])
    }
  })

  it('reads the audit and case files, and writes neither', async () => {
    expect((await safety.rest('GET', '/audit')).status).toBe(200)
    expect((await safety.rest('GET', '/case-files')).status).toBe(200)
    expect((await safety.rest('POST', '/case-files?locale=en', {})).status).toBe(403)
    expect(
      (await safety.rest('POST', '/case-files/00000000-0000-4000-8000-000000000000/seal', { health: 'x' }))
        .status,
    ).toBe(403)
    expect(
      (await safety.rest('POST', '/case-files/00000000-0000-4000-8000-000000000000/open', {})).status,
    ).toBe(404)
    for (const slug of ['replies', 'invitations', 'mails', 'sealed-answers'])
      expect([slug, (await safety.rest('GET', `/${slug}`)).status]).toEqual([slug, 403])
  })
})

describe('an auditor', () => {
  it('reads the audit, schedules, versions and accounts without their secrets', async () => {
    const id = await made('pages', { title: 'Invented page' })
    for (const path of [
      '/audit',
      '/schedules',
      `/pages/versions?where[parent][equals]=${id}`,
      '/users',
      '/api-clients',
    ])
      expect([path, (await auditor.rest('GET', path)).status]).toEqual([path, 200])
    const program = await accounts.program({ nouns: ['pages'] })
    const seen = JSON.stringify([
      (await auditor.rest('GET', '/users')).body,
      (await auditor.rest('GET', '/api-clients')).body,
      (await auditor.rest('GET', `/api-clients/${program.id}`)).body,
    ])
    expect(seen).toContain('Invented program')
    expect(seen).not.toContain(program.key)
    expect(seen).not.toMatch(/"(hash|salt|apiKeyIndex|apiKey|resetPasswordToken)":"?[^n]/)
  })

  it('sees no guest and no case file, and writes nothing', async () => {
    for (const slug of [
      'replies',
      'invitations',
      'mails',
      'reply-events',
      'sealed-answers',
      'case-files',
      'webhooks',
    ])
      expect([slug, (await auditor.rest('GET', `/${slug}`)).status]).toEqual([slug, 403])
    const { collections } = house.studio.payload.config
    for (const { slug } of collections.filter(
      (one) => !one.slug.startsWith('payload-') && one.slug !== 'users',
    )) {
      expect([
        slug,
        (await auditor.rest('POST', `/${slug}?locale=en`, { name: 'X', title: 'X' })).status,
      ]).toEqual([slug, 403])
      const many = await auditor.rest('PATCH', `/${slug}?locale=en&where[id][exists]=true`, { name: 'X' })
      expect([slug, many.status]).toEqual([slug, 403])
      expect([slug, (await auditor.rest('DELETE', `/${slug}?where[id][exists]=true`)).status]).toEqual([
        slug,
        403,
      ])
    }
    const { body } = await auditor.rest('PATCH', '/users?where[id][exists]=true', {
      roles: ['administrator'],
    })
    expect(body.docs.map(({ id, roles }: { id: string; roles: string[] }) => [id, roles])).toEqual([
      [auditor.id, ['auditor']],
    ])
  })
})

describe('somebody with two roles', () => {
  it('has what both give and not their product', async () => {
    const both = await accounts.member({ roles: ['translator', 'safetyOfficer'], languages: ['fr'] })
    const id = await made('people', { name: 'Nobody Invented', publicity: 'private' })
    const patch = async (locale: string, data: object) =>
      (await both.rest('PATCH', `/people/${id}?locale=${locale}`, data)).status
    expect(await patch('fr', { name: 'Personne', publicity: 'public' })).toBe(200)
    expect(await patch('be', { publicity: 'private' })).toBe(200)
    expect(await patch('be', { name: 'Ніхто' })).toBe(403)
    expect(await patch('fr', { notes: 'X' })).toBe(403)
  })
})
