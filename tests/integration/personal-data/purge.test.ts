import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { queueMail } from '../../../src/mail/queue.ts'
import { purge } from '../../../src/personal-data/purge/purge.ts'
import { openHouse, type House } from '../attendance/house.ts'
import { tablesWith } from './everything.ts'

const day = 86_400_000

let house: House
let end: number
let category: string
let invitation: string
let outbox: string

beforeAll(async () => {
  house = await openHouse()
  outbox = path.join(house.dataDir, 'outbox')
  const [meeting] = await house.studio.query('select ends_at from meetings where id = $1', [house.meeting])
  end = new Date(meeting?.['ends_at']).getTime()
})
afterAll(() => house.close())

const after = (days: number, milliseconds = 0) => new Date(end + days * day + milliseconds)
const run = (now: Date) => purge(house.studio.payload, now, outbox)
const counts = async () =>
  (await house.studio.query('select counts from registration_categories where id = $1', [category]))[0]?.[
    'counts'
  ]
const rules = async (formDays: number | null, questionDays: Record<string, number> = {}) => {
  await house.studio.query('update forms set purge_days = $2 where id = $1', [house.form, formDays])
  for (const [name, days] of Object.entries(questionDays))
    await house.studio.query(
      `update ${name === 'function' ? 'forms_blocks_text' : 'forms_blocks_textarea'} set purge_days = $2 where name = $1`,
      [name, days],
    )
}

beforeEach(async () => {
  await house.studio.query('delete from replies')
  await house.studio.query('delete from invitations')
  await house.studio.query('delete from registration_categories')
  category = await house.category('Delegations')
  const france = await house.idOf("select id from countries where iso_alpha2 = 'FR'")
  invitation = await house.invitation({
    name: 'Zmyslona Delegation',
    email: 'zmyslona@invented.example',
    notes: 'Knows Zmyslona',
    country: france,
    category,
    partstat: 'accepted',
  })
  const reply = await house.guest({
    name: 'Anna Zmyslona',
    answers: { function: 'Office of Zmyslona', workingLanguage: 'fr' },
    sealed: { diet: 'no Zmyslona', nameAsOnId: 'ANNA ZMYSLONA' },
    more: { category, invitation, position: 1, checkedInAt: '2025-10-06T07:00:00.000Z' },
  })
  await house.guest({
    name: 'Bela Zmyslona',
    partstat: 'declined',
    more: { category, invitation, position: 2 },
  })
  await house.guest({ name: 'Cela Zmyslona', review: 'requested' })
  await house.create('reply-events', {
    reply,
    at: '2025-09-01T10:00:00.000Z',
    eventType: 'answered',
    channel: 'web',
    partstat: 'accepted',
    answers: [{ field: 'function', value: 'Office of Zmyslona' }],
  })
  const mail = { language: 'en', to: 'zmyslona@invented.example' } as const
  const req = await house.studio.as('administrator')
  await queueMail(req, { ...mail, kind: 'confirmation', reply })
  await queueMail(req, { ...mail, kind: 'invitation', invitation })
  await rules(null, { function: 90, diet: 90 })
})

describe('at the end of its days after the meeting', () => {
  it('everything of a form is deleted to the millisecond, and only numbers remain', async () => {
    expect(await run(after(90, -1))).toMatchObject({ answers: 0, replies: 0, invitations: 0 })
    expect((await tablesWith(house, 'Zmyslona')).length).toBeGreaterThan(3)
    expect(await run(after(90))).toMatchObject({ replies: 3, invitations: 1 })
    expect(await tablesWith(house, 'Zmyslona')).toEqual([])
    expect(await counts()).toEqual({
      replies: 2,
      partstat: { accepted: 1, declined: 1 },
      seats: { confirmed: 1, none: 1 },
      countries: { FR: 2 },
      checkedIn: 1,
    })
    const [left] = await house.studio.query('select * from invitations')
    expect(left).toMatchObject({ name: '—', email: null, notes: null, partstat: 'accepted' })
  })

  it('is recorded with numbers, for nobody', async () => {
    await run(after(90))
    const [latest] = (await house.audits('replies.purged')).slice(-1)
    expect(latest).toMatchObject({ subject: `meetings/${house.meeting}`, actor_id: null })
    expect(latest?.['detail']).toContain('replies: 3')
  })

  it('and what was purged in parts is added up', async () => {
    await run(after(90))
    await house.guest({ name: 'Late Zmyslona', more: { category } })
    await run(after(91))
    expect(await counts()).toMatchObject({ replies: 3, partstat: { accepted: 2, declined: 1 } })
  })

  it('as the form says', async () => {
    await rules(10)
    expect(await run(after(10, -1))).toMatchObject({ replies: 0 })
    expect(await run(after(10))).toMatchObject({ replies: 3 })
  })

  it('deletes nothing that it cannot record', async () => {
    await expect(house.withoutAudit(() => run(after(90)))).rejects.toThrow()
    expect(await house.studio.query('select 1 from replies')).toHaveLength(3)
    expect(await counts()).toBeNull()
  })
})

describe('a question of its own days', () => {
  it('goes before the rest, from the reply, from under its seal and from the history', async () => {
    await rules(null, { function: 5, diet: 5 })
    expect(await run(after(5, -1))).toMatchObject({ answers: 0 })
    expect(await run(after(5))).toMatchObject({ answers: 2, replies: 0 })
    const [reply] = await house.studio.query("select * from replies where guest_name = 'Anna Zmyslona'")
    expect(reply?.['answers']).toEqual([{ field: 'workingLanguage', value: 'fr' }])
    expect(await house.studio.query('select field from sealed_answers')).toEqual([{ field: 'nameAsOnId' }])
    expect(await tablesWith(house, 'Office of Zmyslona')).toEqual([])
    expect(await house.studio.query("select 1 from reply_events where event_type = 'answered'")).toHaveLength(
      1,
    )
  })
})

describe('what only served an answer on its way', () => {
  it('is deleted after 48 hours, and a spent proof when it expires', async () => {
    const at = '2030-01-01T00:00:00.000Z'
    await house.studio.query(
      "insert into rsvp.idempotency_keys (scope, key, body_hash, at) values ('s', 'purged', 'h', $1)",
      [at],
    )
    await house.studio.query('insert into rsvp.spent_proofs (proof, expires_at) values ($1, $2)', ['p', at])
    const left = async () => [
      (await house.studio.query("select 1 from rsvp.idempotency_keys where key = 'purged'")).length,
      (await house.studio.query("select 1 from rsvp.spent_proofs where proof = 'p'")).length,
    ]
    await run(new Date(Date.parse(at) - 1))
    expect(await left()).toEqual([1, 1])
    await run(new Date(at))
    expect(await left()).toEqual([1, 0])
    await run(new Date(Date.parse(at) + 2 * day - 1))
    expect(await left()).toEqual([1, 0])
    await run(new Date(Date.parse(at) + 2 * day))
    expect(await left()).toEqual([0, 0])
  })

  it('a mail kept as a file goes with its row, and one that never had a row after a day', async () => {
    await mkdir(outbox, { recursive: true })
    const now = after(1)
    const [row] = await house.studio.query('select id from mails limit 1')
    const keep = async (name: string, id: string, age: number) => {
      await writeFile(path.join(outbox, name), `Message-ID: <${id}@host.example>\r\n\r\ntext`)
      const then = new Date(now.getTime() - age)
      await utimes(path.join(outbox, name), then, then)
    }
    await keep('known.eml', row?.['id'], 3 * day)
    await keep('gone.eml', '11111111-1111-4111-8111-111111111111', 3 * day)
    await keep('fresh.eml', '22222222-2222-4222-8222-222222222222', day - 1000)
    expect(await run(now)).toMatchObject({ files: 1 })
    expect((await readdir(outbox)).sort()).toEqual(['fresh.eml', 'known.eml'])
  })
})
