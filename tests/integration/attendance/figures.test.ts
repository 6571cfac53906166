import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Figures } from '../../../src/attendance/figures.ts'
import { publish } from '../../../src/publication/publish.ts'
import { openHouse, type House } from './house.ts'

let house: House
let delegations: string
let press: string
let items: string[]
let group: string

const ask = (role?: Parameters<House['studio']['rest']>[3], query = '') =>
  house.studio.rest('GET', `/meetings/${house.meeting}/attendance${query}`, undefined, role)
const figures = async (query = ''): Promise<Figures> => (await ask('meetingManager', query)).body

beforeAll(async () => {
  house = await openHouse()
  delegations = await house.category('Delegations', { quota: 10, closesAt: '2025-09-20T00:00:00.000Z' })
  press = await house.category('Press', { kind: 'press' })
  items = (
    await house.studio.query('select id from agenda_items where meeting_id = $1 order by starts_at limit 2', [
      house.meeting,
    ])
  ).map(({ id }) => String(id))
  await house.studio.payload.update({
    collection: 'registration-categories',
    id: delegations,
    data: { items },
    overrideAccess: true,
  })
  group = await house.idOf(
    `select g.id from parliamentary_groups g join legislatures l on l.id = g.legislature_id
     join countries c on c.id = l.country_id where c.iso_alpha2 = 'FR' limit 1`,
  )
  const french = await house.invitation({ name: 'Invented group', category: delegations, group })
  await house.invitation({
    name: 'Silent group',
    category: delegations,
    group,
    sentAt: '2025-08-01T00:00:00.000Z',
  })
  await house.invitation({ name: 'Unsent group', category: delegations, group, inviteState: 'draft' })
  const inDelegation = (position: number) => ({ category: delegations, invitation: french, position })
  await house.guest({
    name: 'Alda Invented',
    answers: { interpretation: 'true', workingLanguage: 'fr' },
    sealed: { diet: 'vegan', nameAsOnId: 'ALDA INVENTED' },
    items: { [items[0]!]: 'confirmed', [items[1]!]: 'waiting' },
    more: { ...inDelegation(1), checkedInAt: '2025-10-06T07:00:00.000Z' },
  })
  await house.guest({
    name: 'Boris Invented',
    answers: { workingLanguage: 'fr' },
    items: { [items[0]!]: 'confirmed' },
    // 23:30 in London is the next day in Paris.
    more: { ...inDelegation(2), submittedAt: '2025-09-01T22:30:00.000Z' },
  })
  await house.guest({ more: { ...inDelegation(3), isHold: true, namesBy: '2025-09-20T00:00:00.000Z' } })
  await house.guest({ name: 'Clara Invented', partstat: 'declined', more: { category: press } })
  await house.guest({ name: 'Dina Invented', seat: 'waiting', more: { category: press } })
  await house.guest({ name: 'Emil Requests', review: 'requested', answers: { workingLanguage: 'en' } })
  await house.guest({ name: 'Fake Address', review: 'unconfirmed' })
})
afterAll(() => house.close())

describe('the figures of a meeting', () => {
  it('count accepted replies by answer and by place, and requests in nothing', async () => {
    const { answers } = await figures()
    expect(answers).toEqual({
      answers: 5,
      partstat: { accepted: 4, declined: 1, tentative: 0, delegated: 0, needsAction: 0 },
      seats: { confirmed: 3, waiting: 1, none: 1 },
      checkedIn: 1,
    })
  })

  it('by country, with those of unknown country last', async () => {
    const { countries } = await figures()
    expect(countries.map(({ code, answers }) => [code, answers])).toEqual([
      ['FR', 3],
      [null, 2],
    ])
    expect(countries[0]?.name).toBe('France')
  })

  it('by category, with its quota and deadline', async () => {
    const { categories } = await figures()
    expect(categories.filter(({ id }) => [delegations, press].includes(id))).toMatchObject([
      { label: 'Delegations', quota: 10, answers: 3, seats: { confirmed: 3 }, passed: true },
      { label: 'Press', quota: null, answers: 2, partstat: { accepted: 1, declined: 1 }, passed: false },
    ])
  })

  it('by the day in the meeting’s own time zone', async () => {
    expect((await figures()).days).toEqual([
      { day: '2025-09-01', answers: 4, accepted: 3, soFar: 4 },
      { day: '2025-09-02', answers: 1, accepted: 1, soFar: 5 },
    ])
  })

  it('by agenda item, with who waits', async () => {
    expect((await figures()).items).toMatchObject([
      { id: items[0], confirmed: 2, waiting: 0 },
      { id: items[1], confirmed: 0, waiting: 1 },
    ])
  })

  it('name holds whose date is past, and invitations without an answer', async () => {
    const { holds, notAnswered } = await figures()
    expect(holds).toMatchObject([{ invitationName: 'Invented group', overdue: true }])
    expect(notAnswered).toMatchObject([{ name: 'Silent group', country: 'France', category: 'Delegations' }])
    expect(notAnswered).toHaveLength(1)
  })

  it('list requests whose sender confirmed the address', async () => {
    expect((await figures()).requests.map(({ name }) => name)).toEqual(['Emil Requests'])
  })

  it('count interpretation and languages by option over confirmed places, per item too', async () => {
    const { interpretation } = await figures()
    const of = (item: string | null) =>
      Object.fromEntries(
        interpretation
          .find((one) => one.item === item)!
          .questions.map(({ name, options }) => [name, options.map(({ value, count }) => [value, count])]),
      )
    expect(of(null)).toEqual({ workingLanguage: [['fr', 2]], interpretation: [['true', 1]] })
    expect(of(items[0]!)).toEqual({ workingLanguage: [['fr', 2]], interpretation: [['true', 1]] })
    expect(of(items[1]!)).toEqual({ workingLanguage: [], interpretation: [] })
  })
})

describe('sealed answers in the figures', () => {
  it('are not touched unless asked for', async () => {
    expect((await figures()).needs).toBeNull()
    expect(await house.audits('sealed-answers.counted')).toEqual([])
  })

  it('are numbers, without a word of what was written, and recorded once', async () => {
    const answer = await ask('meetingManager', '?needs=true')
    const needs = (answer.body as Figures).needs!
    const given = needs.map(({ questions }) =>
      Object.fromEntries(questions.map(({ name, given: number }) => [name, number])),
    )
    expect(given[0]).toEqual({ nameAsOnId: 1, accessibility: 0, diet: 1 })
    expect(given[1]).toEqual({ nameAsOnId: 1, accessibility: 0, diet: 1 })
    expect(given[2]).toEqual({ nameAsOnId: 0, accessibility: 0, diet: 0 })
    expect(JSON.stringify(answer.body)).not.toMatch(/vegan|ALDA/)
    const records = await house.audits('sealed-answers.counted')
    expect(records).toMatchObject([{ subject: `meetings/${house.meeting}` }])
    expect(JSON.stringify(records)).not.toMatch(/vegan|ALDA/)
  })

  it('are counted by option where there were options', async () => {
    const { fields } = await house.studio.payload.findByID({
      collection: 'forms',
      id: house.form,
      locale: 'en',
      depth: 0,
      overrideAccess: true,
    })
    const menu = {
      blockType: 'select',
      name: 'menu',
      label: 'Menu',
      sealed: true,
      options: ['vegan', 'kosher', 'any'].map((value) => ({ value, label: `Menu ${value}` })),
    }
    await house.studio.payload.update({
      collection: 'forms',
      id: house.form,
      locale: 'en',
      data: { fields: [...(fields ?? []), menu] } as never,
      draft: true,
      overrideAccess: true,
    })
    await publish('forms', house.form, ['en'], await house.studio.as('meetingManager'))
    for (const value of ['vegan', 'kosher', 'vegan'])
      await house.guest({ sealed: { menu: value }, items: { [items[0]!]: 'confirmed' } })
    await house.guest({ sealed: { menu: 'any' }, seat: 'waiting' })
    const { needs } = await figures('?needs=true')
    const menus = needs!.map(({ questions }) => questions.find(({ name }) => name === 'menu')?.options)
    const chosen = [
      { value: 'vegan', label: 'Menu vegan', count: 2 },
      { value: 'kosher', label: 'Menu kosher', count: 1 },
    ]
    expect(menus).toEqual([chosen, chosen, []])
    expect((await house.audits('sealed-answers.counted')).at(-1)?.['detail']).toBe(
      'opened: menu; only whether given: nameAsOnId, accessibility, diet',
    )
  })

  it('stay closed when the opening cannot be recorded', async () => {
    const answer = await house.withoutAudit(() => ask('meetingManager', '?needs=true'))
    expect(answer.status).toBe(500)
    expect(JSON.stringify(answer.body)).not.toContain('diet')
  })
})

describe('the figures are shown', () => {
  it.each(['administrator', 'meetingManager'] as const)('to the %s', async (role) => {
    expect((await ask(role)).status).toBe(200)
  })

  it.each(['editor', 'translator', 'campaignOfficer', undefined] as const)('not to %s', async (role) => {
    const answer = await ask(role)
    expect(answer.status).toBe(403)
    expect(JSON.stringify(answer.body)).not.toContain('Invented')
  })

  it('of no meeting that is not there', async () => {
    const answer = await house.studio.rest(
      'GET',
      '/meetings/11111111-1111-4111-8111-111111111111/attendance',
      undefined,
      'administrator',
    )
    expect(answer.status).toBe(404)
  })
})
