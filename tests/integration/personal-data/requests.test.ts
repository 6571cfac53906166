import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { queueMail } from '../../../src/mail/queue.ts'
import { forget } from '../../../src/personal-data/forget.ts'
import { giveOut } from '../../../src/personal-data/give.ts'
import { openHouse, type House } from '../attendance/house.ts'
import { tablesWith } from './everything.ts'

let house: House
let means: { key: House['key']; outbox: string }

beforeAll(async () => {
  house = await openHouse()
  means = { key: house.key, outbox: path.join(house.dataDir, 'outbox') }
})
afterAll(() => house.close())

/** Somebody who is in every kind of data there is, under one invented name and address. */
const everywhere = async (first: string) => {
  const name = `${first} Zmyslony`
  const email = `${first}@invented.example`
  const req = await house.studio.as('administrator')
  const category = await house.category('Delegations', { quota: 1 })
  const person = await house.create('people', {
    name,
    publicity: 'private',
    contact: { email, phone: '+375 000' },
    notes: `Notes about ${name}`,
    _status: 'draft',
  })
  await house.studio.payload.update({
    collection: 'people',
    id: String(person.id),
    locale: 'en',
    draft: true,
    data: { notes: `More about ${name}` },
    overrideAccess: true,
  })
  const invitation = await house.invitation({ name, email, addresseeKind: 'person', category })
  await house.invitation({
    name: 'A group',
    email,
    copyTo: email.toUpperCase(),
    category,
  })
  const reply = await house.guest({
    name,
    answers: { function: `Office of ${name}` },
    sealed: { nameAsOnId: name },
    more: { category, invitation, position: 1, guestEmail: email.toUpperCase() },
  })
  const other = await house.guest({
    name: `Colleague of ${first.length}`,
    partstat: 'declined',
    more: { answeredBy: { kind: 'assistant', name, email } },
  })
  await house.create('reply-events', {
    reply,
    at: '2025-09-01T10:00:00.000Z',
    eventType: 'answered',
    channel: 'web',
    partstat: 'accepted',
    answers: [{ field: 'function', value: name }],
  })
  const link = await house.create('links', {
    purpose: 'reply',
    reply,
    meeting: house.meeting,
    nonce: '00'.repeat(16),
    linkHash: `hash of ${first}`,
    codeHash: `code of ${first}`,
  })
  await queueMail(req, { kind: 'confirmation', to: email, language: 'en', reply, link: String(link.id) })
  await queueMail(req, { kind: 'invitation', to: 'office@group.example', copyTo: email, language: 'en' })
  await house.studio.query(
    `insert into rsvp.idempotency_keys (scope, key, body_hash, outcome) values ($1, 'k', 'h', $2)`,
    [`hash of ${first}`, JSON.stringify({ name })],
  )
  await mkdir(means.outbox, { recursive: true })
  const others = {
    [`${first}-near`]: `To: not${email}`,
    [`${first}-contact`]: `To: a@invented.example\r\nReply-To: ${email}`,
  }
  for (const [file, header] of Object.entries(others))
    await writeFile(path.join(means.outbox, `${file}.eml`), `${header}\r\n\r\nDear other`)
  await writeFile(path.join(means.outbox, `${first}-1.eml`), `To: ${name}\r\n <${email}>\r\n\r\nDear ${name}`)
  return { name, email, person: String(person.id), category, reply, other }
}

describe('what is held about somebody', () => {
  it('is given out in all its kinds, sealed answers opened, and recorded without the address', async () => {
    const { email, name, reply } = await everywhere('gaudencia')
    const given = await giveOut(await house.studio.as('administrator'), ` ${email.toUpperCase()} `, means)
    const counts = Object.fromEntries(Object.entries(given).map(([kind, rows]) => [kind, rows.length]))
    expect(counts).toMatchObject({
      replies: 2,
      'sealed answers': 1,
      'mails kept as files': 1,
      'answers in progress': 1,
      mails: 2,
      'personal links': 1,
      invitations: 2,
      people: 1,
      'contacts of groups': 0,
      'accounts of staff': 0,
    })
    expect(given['sealed answers']).toEqual([{ reply, field: 'nameAsOnId', value: name }])
    expect(given['history of replies']).toContainEqual(expect.objectContaining({ event_type: 'answered' }))
    expect(JSON.stringify(given)).not.toMatch(/hash of|00000000000000000000/)
    const records = await house.audits('personal-data.exported')
    expect(records).toMatchObject([{ detail: 'replies: 1, invitations: 1' }])
    expect(JSON.stringify(records)).not.toContain('gaudencia')
  })

  it('is not given out when that cannot be recorded', async () => {
    const req = await house.studio.as('administrator')
    await expect(
      house.withoutAudit(() => giveOut(req, 'gaudencia@invented.example', means)),
    ).rejects.toThrow()
  })
})

describe('somebody who asks to be forgotten', () => {
  it('leaves no trace in any table, version or file, and the other guest stays', async () => {
    const { email, name, other, reply } = await everywhere('hermenegilda')
    expect((await tablesWith(house, name, email)).length).toBeGreaterThan(8)
    const outcome = await forget(await house.studio.as('administrator'), email, means)
    expect(outcome['replies']).toEqual({ erased: 2 })
    expect(outcome['people']).toEqual({ erased: 1 })
    expect(await tablesWith(house, name, email, 'hermenegilda')).toEqual([])
    const files = await readdir(means.outbox)
    expect(files).not.toContain('hermenegilda-1.eml')
    expect(files).toEqual(expect.arrayContaining(['hermenegilda-near.eml', 'hermenegilda-contact.eml']))
    expect(await house.studio.query('select 1 from replies where id = $1', [other])).toHaveLength(1)
    expect(await house.audits('reply.erased')).toMatchObject([{ subject: `replies/${reply}` }])
  })

  it('gives the place to whoever waits for it', async () => {
    const { email, category } = await everywhere('iphigenia')
    const next = await house.guest({ name: 'Next Inline', seat: 'waiting', more: { category } })
    await forget(await house.studio.as('administrator'), email, means)
    expect(await house.studio.query('select seat_state from replies where id = $1', [next])).toEqual([
      { seat_state: 'confirmed' },
    ])
  })

  it('and is public keeps the public record, without contact and notes, and is told why', async () => {
    const { email, person, name } = await everywhere('kunegunda')
    await house.studio.query("update people set publicity = 'public' where id = $1", [person])
    const { people } = await forget(await house.studio.as('administrator'), email, means)
    expect(people).toMatchObject({ erased: 1, kept: expect.stringContaining('public record') })
    expect(await tablesWith(house, email, `about ${name}`)).toEqual([])
    expect(await tablesWith(house, name)).toContain('public.people_locales')
  })

  it('and works here loses the account, but not the id the audit knows', async () => {
    const req = await house.studio.as('administrator')
    const { user } = await house.studio.as('editor')
    const outcome = await forget(req, 'editor@staff.example', means)
    expect(outcome['accounts of staff']).toMatchObject({ erased: 1, kept: expect.stringContaining('audit') })
    expect(await tablesWith(house, 'editor@staff.example')).toEqual([])
    expect(await house.studio.query('select name from users where id = $1', [user?.id])).toEqual([
      { name: '—' },
    ])
    const oneself = await forget(req, 'administrator@staff.example', means)
    expect(oneself['accounts of staff']).toMatchObject({ erased: 0 })
  })

  it('is forgotten everywhere or nowhere', async () => {
    const { email, name } = await everywhere('leokadia')
    const before = await tablesWith(house, name, email)
    const req = await house.studio.as('administrator')
    await expect(house.withoutAudit(() => forget(req, email, means))).rejects.toThrow()
    expect(await tablesWith(house, name, email)).toEqual(before)
  })
})

describe('a request of a person is done', () => {
  const ask = (what: string, body: object, role?: Parameters<House['studio']['rest']>[3]) =>
    house.studio.rest('POST', `/personal-data/${what}`, body, role)

  it.each(['export', 'erase'])('by nobody but administrators: %s', async (what) => {
    for (const role of ['meetingManager', 'translator', 'campaignOfficer', undefined] as const)
      expect((await ask(what, { email: 'leokadia@invented.example' }, role)).status).toBe(403)
    expect((await ask(what, { email: 'nobody' }, 'administrator')).status).toBe(400)
    expect((await ask(what, { email: 'nobody@invented.example' }, 'administrator')).status).toBe(200)
  })
})
