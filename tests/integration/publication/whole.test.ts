import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runDue } from '../../../src/publication/schedule/run-due.ts'
import { freshDatabase, type Database } from '../../support/databases.ts'
import { startStudio, type Studio } from '../../support/studio.ts'
import { accountsOn } from '../access/accounts.ts'

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

const call = (method: string, path: string, body?: unknown, role = 'editor') =>
  studio.rest(method, path, body, role as 'editor')
const create = async (noun: string, data: object): Promise<string> => {
  const { body } = await call('POST', `/${noun}?locale=en`, data)
  await call('PATCH', `/${noun}/${body.doc.id}?locale=fr&draft=true`, { title: `Titre ${noun}` })
  return body.doc.id
}

const newMeeting = async () => {
  const meeting = await create('meetings', {
    title: 'Invented meeting',
    startsAt: '2031-05-01T07:00:00Z',
    endsAt: '2031-05-02T15:00:00Z',
    timeZone: 'Europe/Vilnius',
  })
  const item = await create('agenda-items', {
    title: 'Item',
    meeting,
    startsAt: '2031-05-01T08:00:00Z',
    audience: 'public',
  })
  const declaration = await create('declarations', { title: 'Declaration', meeting })
  return { meeting, item, declaration }
}

const publicIn = async (id: string) =>
  (await studio.log())
    .filter((row) => row.id === id && row.op === 'put' && row.locale !== '*')
    .map(({ locale }) => locale)
    .sort()
const keys = ({ meeting, item, declaration }: Awaited<ReturnType<typeof newMeeting>>) => [
  `meetings/${meeting}`,
  `agenda-items/${item}`,
  `declarations/${declaration}`,
]

describe('a meeting as a whole', () => {
  it('is looked through before: every part, what would change, what stands in the way', async () => {
    const whole = await newMeeting()
    const { body } = await call('GET', `/meetings/${whole.meeting}/whole?languages=en,be`)
    expect(body.parts.map(({ noun, title }: Record<string, string>) => [noun, title])).toEqual([
      ['meetings', 'Invented meeting'],
      ['agenda-items', 'Item'],
      ['declarations', 'Declaration'],
    ])
    expect(body.parts.every(({ blocks }: { blocks: number }) => blocks === 1)).toBe(true)
    // The meeting that an item depends on becomes public in the same act.
    expect(JSON.stringify(body)).not.toContain('depends-on-hidden')
    expect(await publicIn(whole.meeting)).toEqual([])
  })

  it('leaves out what the person may not read, and is nothing to who may not read the meeting', async () => {
    const [whole, other] = [await newMeeting(), await newMeeting()]
    await create('documents', { title: 'Working paper', meeting: whole.meeting })
    const liaison = await (
      await accountsOn(studio)
    ).member({ roles: ['hostLiaison'], meetings: [whole.meeting] })
    const { status, body } = await liaison.rest('GET', `/meetings/${whole.meeting}/whole?languages=en`)
    expect([status, body.parts.map(({ noun }: Record<string, string>) => noun)]).toEqual([
      200,
      ['meetings', 'agenda-items'],
    ])
    expect(JSON.stringify(body)).not.toMatch(/Working paper|Declaration/)
    expect((await liaison.rest('GET', `/meetings/${other.meeting}/whole?languages=en`)).status).toBe(403)
    const act = { verb: 'publish', languages: ['en'], parts: keys(whole) }
    expect((await liaison.rest('POST', `/meetings/${whole.meeting}/whole`, act)).status).toBe(404)
  })

  it('is published in one act, in the chosen languages', async () => {
    const whole = await newMeeting()
    const answer = await call('POST', `/meetings/${whole.meeting}/whole`, {
      verb: 'publish',
      languages: ['fr'],
      parts: keys(whole),
    })
    expect([answer.status, answer.body.parts]).toEqual([200, 3])
    for (const id of Object.values(whole)) expect(await publicIn(id)).toEqual(['fr'])
    await call('POST', `/meetings/${whole.meeting}/whole`, {
      verb: 'withdraw',
      languages: [],
      parts: keys(whole),
    })
    for (const id of Object.values(whole)) expect(await publicIn(id)).toEqual([])
  })

  it('is published all or not at all', async () => {
    const whole = await newMeeting()
    const before = await studio.log()
    await call('PATCH', `/agenda-items/${whole.item}?locale=en&draft=true`, {
      endsAt: '2031-01-01T08:00:00Z',
    })
    const blocked = await call('POST', `/meetings/${whole.meeting}/whole`, {
      verb: 'publish',
      languages: ['en'],
      parts: keys(whole),
    })
    expect([blocked.status, blocked.body.errors[0].data.code]).toEqual([400, 'ends-before-start'])
    const refused = await call(
      'POST',
      `/meetings/${whole.meeting}/whole`,
      { verb: 'publish', languages: ['fr'], parts: [`declarations/${whole.declaration}`] },
      'campaignOfficer',
    )
    expect(refused.status).toBe(403)
    expect(await studio.log()).toEqual(before)
  })

  it('is planned as one batch, which is cancelled or done as one', async () => {
    const whole = await newMeeting()
    await call('POST', `/meetings/${whole.meeting}/whole`, {
      verb: 'publish',
      languages: ['en'],
      parts: keys(whole),
      at: `${new Date().getFullYear() + 1}-01-01T09:00:00Z`,
    })
    const batch = await studio.query('select distinct batch from schedules where batch is not null')
    expect(batch).toHaveLength(1)
    await studio.query(`update schedules set at = now() - interval '1 minute'`)
    await runDue(studio.payload)
    for (const id of Object.values(whole)) expect(await publicIn(id)).toEqual(['en'])
    expect(await studio.query('select kind from notices')).toEqual([{ kind: 'scheduleDone' }])
  })
})
