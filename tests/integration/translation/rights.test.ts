import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../../src/access/roles.ts'
import { roles } from '../../../src/access/roles.ts'
import { openHouse, step, writeMeeting, type House } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** Who may take which step of a meeting, by hand; translators are those of French. */
const allowed: Record<string, { fr: readonly Role[]; be: readonly Role[] }> = {
  confirm: {
    fr: ['administrator', 'editor', 'meetingManager', 'translator'],
    be: ['administrator', 'editor', 'meetingManager'],
  },
  submit: {
    fr: ['administrator', 'editor', 'meetingManager', 'translator'],
    be: ['administrator', 'editor', 'meetingManager'],
  },
  approve: {
    fr: ['administrator', 'editor', 'meetingManager'],
    be: ['administrator', 'editor', 'meetingManager'],
  },
  return: {
    fr: ['administrator', 'editor', 'meetingManager'],
    be: ['administrator', 'editor', 'meetingManager'],
  },
  assign: {
    fr: ['administrator', 'editor', 'meetingManager'],
    be: ['administrator', 'editor', 'meetingManager'],
  },
  source: {
    fr: ['administrator', 'editor', 'meetingManager'],
    be: ['administrator', 'editor', 'meetingManager'],
  },
}

const more: Record<string, object> = { return: { comment: 'Again.' }, assign: { assignee: null } }

describe('who may take a step', () => {
  it.each(Object.keys(allowed))('%s', async (verb) => {
    const { studio } = house
    const meeting = await writeMeeting(studio)
    for (const language of ['fr', 'be'] as const) {
      const may: Role[] = []
      for (const role of roles) {
        if (verb === 'return') await step(studio, 'submit', meeting, language, 'editor')
        if (verb === 'confirm') await step(studio, 'source', meeting, 'en', 'editor')
        const { status, code } = await step(studio, verb, meeting, language, role, more[verb])
        if (status === 200) may.push(role)
        else expect([status, code]).toEqual([403, 'not-allowed'])
      }
      expect({ language, may: may.sort() }).toEqual({ language, may: allowed[verb]![language].toSorted() })
    }
  })

  it('refuses whoever is not signed in', async () => {
    const meeting = await writeMeeting(house.studio)
    const body = { noun: 'meetings', document: meeting.id, language: 'fr' }
    for (const verb of Object.keys(allowed))
      expect((await house.studio.rest('POST', `/translations/${verb}`, body)).status).toBe(403)
    expect((await house.studio.rest('GET', '/translations/matrix')).status).toBe(403)
    expect(
      (
        await house.studio.rest(
          'GET',
          `/translations/beside?noun=meetings&document=${meeting.id}&language=fr`,
        )
      ).status,
    ).toBe(403)
  })

  it('does not let rows be written by hand, by nobody', async () => {
    const meeting = await writeMeeting(house.studio)
    await step(house.studio, 'submit', meeting, 'fr', 'translator')
    const [row] = await house.studio.query('select id from translations where document = $1', [meeting.id])
    for (const role of ['administrator', 'translator'] as const) {
      const forged = { translationState: 'approved' }
      expect((await house.studio.rest('PATCH', `/translations/${row?.['id']}`, forged, role)).status).toBe(
        403,
      )
      expect(
        (await house.studio.rest('DELETE', `/translations/${row?.['id']}`, undefined, role)).status,
      ).toBe(403)
    }
  })

  it('says the refusal in the language of the account', async () => {
    const { studio } = house
    const meeting = await writeMeeting(studio)
    const { body } = await step(studio, 'approve', meeting, 'fr', 'translator')
    expect(body).toMatchObject({
      type: 'urn:alliance:problem:not-allowed',
      title: 'Not allowed',
      status: 403,
    })
  })

  it.each([
    ['no such collection', { noun: 'replies' }, 404],
    ['no such record', { document: '00000000-0000-4000-8000-000000000000' }, 404],
    ['no id', { document: "x' or 1=1" }, 404],
    ['no such language', { language: 'ru' }, 400],
    ['a field nobody asked for', { translationState: 'approved' }, 400],
    ['a revision that is none', { revision: 'x' }, 400],
  ])('refuses %s', async (_, wrong, status) => {
    const meeting = await writeMeeting(house.studio)
    expect((await step(house.studio, 'submit', meeting, 'fr', 'editor', wrong)).status).toBe(status)
  })
})

describe('giving work away', () => {
  it('gives it only to somebody who may write in the language', async () => {
    const { studio } = house
    const meeting = await writeMeeting(studio)
    const idOf = async (role: Role) => (await studio.as(role)).user!.id
    const given = { assignee: await idOf('translator'), dueOn: '2031-04-01' }
    expect(await step(studio, 'assign', meeting, 'fr', 'editor', given)).toMatchObject({
      status: 200,
      body: given,
    })
    expect(await step(studio, 'assign', meeting, 'be', 'editor', given)).toMatchObject({
      code: 'assignee-unfit',
    })
    expect(
      await step(studio, 'assign', meeting, 'fr', 'editor', { assignee: await idOf('campaignOfficer') }),
    ).toMatchObject({ code: 'assignee-unfit' })
  })

  it('gives away what is not written yet, and takes it back', async () => {
    const { studio } = house
    const meeting = await writeMeeting(studio)
    const assignee = (await studio.as('editor')).user!.id
    expect(await step(studio, 'assign', meeting, 'de', 'editor', { assignee })).toMatchObject({
      state: 'missing',
      body: { assignee },
    })
    expect(await step(studio, 'assign', meeting, 'de', 'editor', { assignee: null })).toMatchObject({
      body: { assignee: null },
    })
  })
})
