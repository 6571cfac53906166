import { createLocalReq } from 'payload'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { issueLink } from '../../../src/links/issue.ts'
import { composeMail } from '../../../src/mail/compose.ts'
import { markBounced } from '../../../src/mail/mark-bounced.ts'
import { sendOutbox, type Sending } from '../../../src/mail/send-outbox.ts'
import { openHouse, type House } from './house.ts'
import { openPostOffice } from './post-office.ts'

describe('the course of a mail', () => {
  let house: House
  let office: Awaited<ReturnType<typeof openPostOffice>>
  let deps: Sending & { close: () => void }
  let refuse: string | undefined

  beforeAll(async () => {
    house = await openHouse()
  })
  afterAll(() => house.close())
  beforeEach(async () => {
    refuse = undefined
    await house.studio.query('delete from mails')
    office = await openPostOffice({
      recipient: (address) => (address.startsWith('fine') ? undefined : refuse),
    })
    deps = house.sending(office.url)
  })
  afterEach(async () => {
    deps.close()
    await office.close()
  })

  const linked = async (invitation: string): Promise<string> => {
    const req = await createLocalReq({}, house.studio.payload)
    const { meeting, category, form } = house
    return (await issueLink(req, { purpose: 'invitation', invitation, meeting, category, form }, house.key))
      .id
  }

  it('marks a letter whose address is refused as come back, telling the codes only', async () => {
    refuse = '550 5.1.1 <group@parliament.example> is unknown'
    const invitation = await house.invite()
    const id = await house.queue({
      kind: 'invitation',
      to: 'group@parliament.example',
      invitation,
      link: await linked(invitation),
    })
    await house.sendAll(deps)
    expect(await house.mail(id)).toMatchObject({ mail_state: 'bounced', last_error: '550 5.1.1' })
    expect(
      (await house.one('select invite_state from invitations where id = $1', [invitation])).invite_state,
    ).toBe('bounced')
  })

  it('counts a mail whose copy alone was refused as sent, and says so', async () => {
    refuse = '550 5.1.1 unknown'
    const guest = await house.guest('fine@parliament.example')
    const id = await house.queue({
      kind: 'confirmation',
      to: guest.email,
      copyTo: 'copy@parliament.example',
      ...guest,
    })
    const lost = await house.queue({
      kind: 'confirmation',
      to: 'lost@parliament.example',
      copyTo: guest.email,
      ...guest,
    })
    await house.sendAll(deps)
    expect(await house.mail(id)).toMatchObject({ mail_state: 'sent', last_error: 'copy 550 5.1.1' })
    expect(await house.mail(lost)).toMatchObject({ mail_state: 'bounced', last_error: '550 5.1.1' })
  })

  it('tries again later and gives up after the last pause', async () => {
    refuse = '450 4.2.1 busy'
    const guest = await house.guest('busy@parliament.example')
    const id = await house.queue({ kind: 'confirmation', to: guest.email, ...guest })
    const start = Date.now()
    let clock = start
    const patient = {
      ...deps,
      policy: { atOnce: 5, pauses: [60_000, 300_000], lease: 1_000 },
      now: () => new Date(clock),
    }
    await sendOutbox(patient)
    const once = await house.mail(id)
    expect(once).toMatchObject({ mail_state: 'queued', last_error: '450 4.2.1' })
    expect(once.next_attempt_at.getTime()).toBe(start + 60_000)
    expect(await sendOutbox(patient)).toBe(0)
    clock += 60_000
    await sendOutbox(patient)
    expect((await house.mail(id)).next_attempt_at.getTime()).toBe(clock + 300_000)
    clock += 300_000
    await sendOutbox(patient)
    expect(await house.mail(id)).toMatchObject({
      mail_state: 'failed',
      last_error: '450 4.2.1',
      attempts: '3',
    })
  })

  it('leaves to another sender what that one is just taking, without waiting for it', async () => {
    const guest = await house.guest('two@parliament.example')
    for (let n = 0; n < 6; n += 1) await house.queue({ kind: 'confirmation', to: guest.email, ...guest })
    const other = new pg.Client({ connectionString: house.database.ownerUrl })
    await other.connect()
    try {
      await other.query('begin')
      await other.query('select id from mails order by queued_at limit 2 for update')
      expect(await sendOutbox(deps)).toBe(4)
    } finally {
      await other.end()
    }
    expect(await sendOutbox(deps)).toBe(2)
    expect(new Set(office.received.map(({ messageId }) => messageId)).size).toBe(6)
    expect(office.received).toHaveLength(6)
  })

  it('is taken by one sender only, and again when that one died', async () => {
    const guest = await house.guest('single@parliament.example')
    for (let n = 0; n < 12; n += 1) await house.queue({ kind: 'confirmation', to: guest.email, ...guest })
    const small = { ...deps, policy: { atOnce: 12, pauses: [], lease: 60_000 } }
    const taken = await Promise.all([sendOutbox(small), sendOutbox(small), sendOutbox(small)])
    expect(taken.reduce((sum, n) => sum + n)).toBe(12)
    expect(office.received).toHaveLength(12)

    const id = await house.queue({ kind: 'confirmation', to: guest.email, ...guest })
    const dies = { ...small, transport: { send: () => new Promise<never>(() => undefined) } }
    void sendOutbox(dies)
    await expect.poll(async () => Number((await house.mail(id)).attempts)).toBe(1)
    expect(await sendOutbox(small)).toBe(0)
    expect(await sendOutbox({ ...small, now: () => new Date(Date.now() + 61_000) })).toBe(1)
    expect((await house.mail(id)).mail_state).toBe('sent')
  })

  it('holds what is held, and lets a reminder sleep until the morning of the place', async () => {
    const guest = await house.guest('sleeper@parliament.example')
    const held = await house.queue({ kind: 'confirmation', to: guest.email, held: true, ...guest })
    const invitation = await house.invite()
    const link = await linked(invitation)
    const night = new Date('2030-10-06T21:00:00.000Z')
    const nightly = { ...deps, now: () => night }
    const reminder = await house.queue({ kind: 'reminder', to: 'a@parliament.example', invitation, link })
    await sendOutbox(nightly)
    expect(await house.mail(held)).toMatchObject({ mail_state: 'held', attempts: '0' })
    const asleep = await house.mail(reminder)
    expect(asleep).toMatchObject({ mail_state: 'queued', attempts: '0' })
    expect(asleep.next_attempt_at.toISOString()).toBe('2030-10-07T06:00:00.000Z')
    await sendOutbox({ ...deps, now: () => new Date('2030-10-07T06:00:00.000Z') })
    expect((await house.mail(reminder)).mail_state).toBe('sent')
    expect(
      (await house.one('select reminded_at from invitations where id = $1', [invitation])).reminded_at,
    ).not.toBeNull()
  })

  it.each([
    ['reply', 'confirmation'],
    ['reply', 'waiting'],
    ['invitation', 'invitation'],
    ['invitation', 'delegated'],
  ] as const)('goes with its %s, also when the sender had already taken the %s', async (about, kind) => {
    const guest = await house.guest('deleted@parliament.example')
    const invitation = await house.invite()
    const link = await linked(invitation)
    const rows = about === 'reply' ? guest : { invitation, link }
    const id = await house.queue({ kind, to: guest.email, ...rows })
    const { payload } = house.studio
    const taken = await payload.findByID({ collection: 'mails', id, depth: 0, overrideAccess: true })
    const composing = { ...deps, now: new Date() }
    expect(await composeMail(composing, taken)).toMatchObject({ messageId: `<${id}@alliance.example>` })
    const [table, which] = about === 'reply' ? ['replies', guest.reply] : ['invitations', invitation]
    await house.studio.query(`delete from ${table} where id = $1`, [which])
    expect(await composeMail(composing, taken)).toBeNull()
    await house.sendAll(deps)
    expect(await house.mail(id)).toBeUndefined()
    expect(office.received).toEqual([])
  })

  it.each([
    ['invitation', "update invitations set invite_state = 'revoked' where id = $1"],
    ['invitation', 'update links set revoked_at = now() where invitation_id = $1'],
    ['reminder', "update invitations set partstat = 'accepted' where id = $1"],
  ] as const)('does not send a %s after “%s”', async (kind, change) => {
    const invitation = await house.invite()
    const id = await house.queue({
      kind,
      to: 'group@parliament.example',
      invitation,
      link: await linked(invitation),
    })
    await house.studio.query(change, [invitation])
    await house.sendAll({ ...deps, now: () => new Date('2030-10-07T10:00:00.000Z') })
    expect(await house.mail(id)).toMatchObject({ mail_state: 'cancelled' })
    expect(office.received).toEqual([])
  })

  it('does not send a letter with a gap, and says which', async () => {
    const category = await house.create('registration-categories', {
      label: 'Gaps',
      meeting: house.meeting,
      form: house.form,
      kind: 'other',
      letter: { opening: 'Answer by {{deadline}}.' },
    })
    const invitation = await house.invite({ category })
    const id = await house.queue({
      kind: 'invitation',
      to: 'group@parliament.example',
      invitation,
      link: await linked(invitation),
    })
    await house.sendAll(deps)
    expect(await house.mail(id)).toMatchObject({
      mail_state: 'failed',
      last_error: 'placeholders empty: deadline',
    })
    expect(office.received).toEqual([])
  })

  it('takes note of a mail that comes back later, by its id or Message-ID', async () => {
    const invitation = await house.invite()
    const id = await house.queue({
      kind: 'invitation',
      to: 'group@parliament.example',
      invitation,
      link: await linked(invitation),
    })
    await house.sendAll(deps)
    const req = await createLocalReq({}, house.studio.payload)
    expect(await markBounced(req, '<not-a-mail@alliance.example>', '5.1.1')).toBe(false)
    expect(await markBounced(req, `<${invitation}@alliance.example>`, '5.1.1')).toBe(false)
    expect(await markBounced(req, `<${id}@alliance.example>`, '5.1.1')).toBe(true)
    expect(await house.mail(id)).toMatchObject({ mail_state: 'bounced', last_error: '5.1.1' })
    expect(
      (await house.one('select invite_state from invitations where id = $1', [invitation])).invite_state,
    ).toBe('bounced')
  })
})
