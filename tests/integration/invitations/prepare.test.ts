import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles } from '../../../src/access/roles.ts'
import { berlin, categoryOf, groupOf, openOffice, paris, type Office } from './house.ts'

let office: Office

beforeAll(async () => {
  office = await openOffice()
  await office.studio.payload.update({
    collection: 'parliamentary-groups',
    id: groupOf('FR'),
    data: { contact: { name: 'Secretary', email: 'groupe@parliament.example' } },
    draft: true,
    overrideAccess: true,
  })
})
afterAll(() => office.close())

const delegation = categoryOf('delegation')
const prepare = (addressees: unknown, more: object = {}) =>
  office.post('/invitations/prepare', { meeting: paris, category: delegation, addressees, ...more })

describe('preparing invitations', () => {
  it('writes a draft from the record: name and language by country, the address of its contact, and nothing is sent', async () => {
    const answer = await prepare({ groups: [groupOf('FR')] })
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ created: 1, skipped: [] })
    const [invitation] = answer.body.invitations
    expect(invitation).toMatchObject({ language: 'fr', email: 'groupe@parliament.example' })
    expect(await office.stored(invitation.id)).toMatchObject({
      invite_state: 'draft',
      partstat: 'needsAction',
      group_id: groupOf('FR'),
      addressee_kind: 'group',
      places: null,
    })
    expect((await office.stored(invitation.id))['country_id']).not.toBeNull()
    expect(await office.studio.query('select id from mails')).toEqual([])
    expect(await office.audited('invitations-prepared', `meetings/${paris}`)).toHaveLength(1)
  })

  it('takes all active groups at once and leaves out those who have a live invitation, by name', async () => {
    const [{ active }] = (await office.studio.query(
      "select count(*)::int as active from parliamentary_groups where group_status = 'active'",
    )) as [{ active: number }]
    const answer = await prepare('allActiveGroups')
    expect(answer.body.created).toBe(active - 1)
    expect(answer.body.skipped).toEqual([{ name: expect.any(String), reason: 'already-invited' }])
    expect((await prepare('allActiveGroups')).body.created).toBe(0)
  })

  it('writes in no language that the letter is not written in', async () => {
    const { invitations } = (await office.get('/invitations?limit=100&depth=0')).body.docs.reduce(
      (all: { invitations: string[] }, { language }: { language: string }) => ({
        invitations: [...all.invitations, language],
      }),
      { invitations: [] },
    )
    expect(new Set(invitations)).toEqual(new Set(['en', 'fr']))
  })

  it('invites again whom it withdrew', async () => {
    const [{ id }] = (await office.studio.query('select id from invitations where group_id = $1', [
      groupOf('FR'),
    ])) as [{ id: string }]
    await office.post(`/invitations/${id}/revoke`)
    expect((await prepare({ groups: [groupOf('FR')] })).body.created).toBe(1)
  })

  it('writes one list when two people press at once', async () => {
    await office.studio.query('delete from invitations')
    const [one, two] = await Promise.all([prepare('allActiveGroups'), prepare('allActiveGroups')])
    expect([one.body.created, two.body.created].sort((a, b) => a - b)[0]).toBe(0)
  })

  it('says which record does not exist', async () => {
    const unknown = '00000000-0000-4000-8000-000000000000'
    expect((await prepare({ people: [unknown] })).body).toMatchObject({
      created: 0,
      skipped: [{ name: unknown, reason: 'not-found' }],
    })
  })
})

describe('what is refused', () => {
  it('is a problem after RFC 9457 with a stable code', async () => {
    expect((await prepare({ groups: ['no id'] })).body).toMatchObject({
      type: 'urn:alliance:problem:request-invalid',
      status: 400,
      code: 'request-invalid',
    })
    const other = await prepare('allActiveGroups', { meeting: berlin })
    expect([other.status, other.body.code]).toEqual([409, 'category-of-another-meeting'])
    const none = await prepare('allActiveGroups', { category: paris })
    expect([none.status, none.body.code]).toEqual([404, 'not-found'])
  })

  it('is the same for every other role and for nobody, and writes nothing', async () => {
    const before = await office.studio.query('select count(*) from invitations')
    const id = await office.invite()
    const verbs: [string, string][] = [
      ['POST', '/invitations/prepare'],
      ['POST', '/invitations/import'],
      ['POST', '/invitations/hold'],
      ['POST', '/invitations/release'],
      ['GET', `/invitations/outbox?meeting=${paris}`],
      ['POST', '/invitations/retry'],
      ['POST', '/invitations/remind'],
      ['POST', `/invitations/${id}/revoke`],
      ['POST', `/invitations/${id}/reissue`],
      ['POST', `/invitations/${id}/link`],
      ['GET', `/invitations/${id}/letter`],
      ['POST', `/mails/${id}/bounced`],
      ['POST', '/mails/bounce'],
      ['POST', `/meetings/${paris}/tell`],
    ]
    const others = roles.filter((role) => !['administrator', 'meetingManager'].includes(role))
    for (const [method, path] of verbs) {
      const body = method === 'POST' ? { meeting: paris, ids: [id] } : undefined
      for (const role of [...others, undefined]) {
        const answer = await office.studio.rest(method, path, body, role)
        expect([method, path, role, answer.status, answer.body.code]).toEqual([
          method,
          path,
          role,
          403,
          'not-allowed',
        ])
      }
    }
    await office.studio.query('delete from invitations where id = $1', [id])
    expect(await office.studio.query('select count(*) from invitations')).toEqual(before)
  })
})
