import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readLink } from '../../../src/links/token.ts'
import { categoryOf, openOffice, paris, publicUrl, type Office } from './house.ts'

let office: Office

beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())
beforeEach(async () => {
  await office.studio.query('delete from mails')
  await office.studio.query('delete from links')
  await office.studio.query('delete from invitations')
})

const held = async (more: object = {}): Promise<string> => {
  const id = await office.invite(more)
  await office.post('/invitations/hold', { ids: [id] })
  return id
}

const sent = async (more: object = {}): Promise<string> => {
  const id = await held(more)
  await office.sent(id)
  return id
}

describe('the outbox', () => {
  it('takes the letters of drafts, each with a link of its own, and sends none of them', async () => {
    const ids = [await office.invite(), await office.invite()]
    const answer = await office.post('/invitations/hold', { meeting: paris, category: categoryOf('expert') })
    expect(answer.body).toEqual({ held: 2, skipped: [] })
    const links = (await Promise.all(ids.map((id) => office.linksOf(id)))).flat()
    expect(new Set(links.map(({ link_hash }) => link_hash)).size).toBe(2)
    for (const id of ids) {
      expect(await office.stored(id)).toMatchObject({ invite_state: 'held', sent_at: null })
      expect(await office.mailsOf(id)).toMatchObject([
        { kind: 'invitation', mail_state: 'held', next_attempt_at: null, released_by_id: null },
      ])
      expect(await office.audited('invitation-held', `invitations/${id}`)).toHaveLength(1)
    }
  })

  it('takes each letter once, and says who has no address', async () => {
    const id = await held()
    const mute = await office.invite({ email: null })
    expect((await office.post('/invitations/hold', { ids: [id, mute] })).body).toMatchObject({
      held: 0,
      skipped: expect.arrayContaining([
        expect.objectContaining({ id, reason: 'not-a-draft' }),
        expect.objectContaining({ id: mute, reason: 'no-address' }),
      ]),
    })
    expect(await office.mailsOf(id)).toHaveLength(1)
  })

  it('lets them go when somebody releases them, by name, and only once', async () => {
    const id = await held()
    const other = await held()
    expect((await office.post('/invitations/release', { ids: [id] })).body).toEqual({
      released: 1,
      cancelled: 0,
    })
    const [mail] = await office.mailsOf(id)
    expect(mail).toMatchObject({ mail_state: 'queued' })
    expect(mail?.['released_by_id']).toBe(office.manager.user?.id)
    expect(mail?.['next_attempt_at']).not.toBeNull()
    expect(await office.stored(id)).toMatchObject({ invite_state: 'queued' })
    expect(await office.stored(other)).toMatchObject({ invite_state: 'held' })
    expect((await office.post('/invitations/release', { ids: [id] })).body.released).toBe(0)
    expect((await office.post('/invitations/release', { meeting: paris })).body.released).toBe(1)
    expect(await office.audited('letters-released', `meetings/${paris}`)).not.toEqual([])
  })

  it('counts by state and names what failed, and tries it again', async () => {
    const id = await held()
    await held()
    await office.studio.query(
      "update mails set mail_state = 'failed', attempts = 8, last_error = '550' where invitation_id = $1",
      [id],
    )
    await office.studio.query("update invitations set invite_state = 'failed' where id = $1", [id])
    const { body } = await office.get(`/invitations/outbox?meeting=${paris}`)
    expect(body.counts).toEqual({ held: 1, queued: 0, sent: 0, failed: 1, bounced: 0, cancelled: 0 })
    expect(body.failures).toMatchObject([{ invitation: id, attempts: 8, lastError: '550', state: 'failed' }])
    expect((await office.post('/invitations/retry', { mails: [body.failures[0].id] })).body).toEqual({
      queued: 1,
    })
    expect(await office.mailsOf(id)).toMatchObject([{ mail_state: 'queued', attempts: '0' }])
    expect(await office.stored(id)).toMatchObject({ invite_state: 'queued' })
  })

  it('marks a letter that came back, by hand or by the notice of the mail server', async () => {
    const [one, two] = [await sent(), await sent()]
    const [mail] = await office.mailsOf(one)
    expect((await office.post(`/mails/${mail?.['id']}/bounced`)).body.mailState).toBe('bounced')
    expect(await office.stored(one)).toMatchObject({ invite_state: 'bounced' })

    const [other] = await office.mailsOf(two)
    const notice = [
      'Content-Type: multipart/report; report-type=delivery-status; boundary="part"',
      '',
      '--part',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example',
      '',
      'Final-Recipient: rfc822; someone@guests.example',
      'Action: failed',
      'Status: 5.1.1',
      '',
      '--part',
      'Content-Type: text/rfc822-headers',
      '',
      `Message-ID: <${other?.['id']}@alliance.example>`,
      '',
      '--part--',
    ].join('\r\n')
    const upload = (text: string) =>
      office.post('/mails/bounce', { file: { base64: Buffer.from(text).toString('base64') } })
    expect((await upload(notice)).body).toEqual({ mail: other?.['id'], mailState: 'bounced' })
    expect(await office.stored(two)).toMatchObject({ invite_state: 'bounced' })
    expect((await upload('Subject: I am on holiday\r\n\r\nBack on Monday.')).body.code).toBe(
      'bounce-not-recognised',
    )
  })
})

describe('reminders', () => {
  const remind = (more: object = {}) => office.post('/invitations/remind', { meeting: paris, ...more })
  const namesOf = (body: { invitations: { id: string }[] }) => body.invitations.map(({ id }) => id)

  it('go only to those whose letter was sent and who have not answered, and a dry run writes nothing', async () => {
    const silent = await sent()
    for (const set of [
      "partstat = 'accepted', answered_at = now()",
      "partstat = 'declined'",
      "invite_state = 'revoked'",
      "invite_state = 'bounced'",
      "closes_at = now() - interval '1 day'",
    ])
      await office.studio.query(`update invitations set ${set} where id = $1`, [await sent()])
    await held()
    await office.invite()

    const dry = await remind()
    expect(dry.body).toMatchObject({ dryRun: true, reminded: 0 })
    expect(namesOf(dry.body)).toEqual([silent])
    expect(await office.studio.query("select id from mails where kind = 'reminder'")).toEqual([])

    const wet = await remind({ dryRun: false })
    expect(wet.body.reminded).toBe(1)
    const [letter, reminder] = await office.mailsOf(silent)
    expect(reminder).toMatchObject({ kind: 'reminder', mail_state: 'queued', link_id: letter?.['link_id'] })
    expect((await remind({ dryRun: false })).body.reminded).toBe(0)
  })

  it('can wait in the outbox, and are cancelled when the guest answers meanwhile', async () => {
    const [quick, slow] = [await sent(), await sent()]
    await remind({ dryRun: false, held: true })
    await office.studio.query("update invitations set partstat = 'accepted' where id = $1", [quick])
    expect((await office.post('/invitations/release', { meeting: paris })).body).toEqual({
      released: 1,
      cancelled: 1,
    })
    expect((await office.mailsOf(quick)).at(-1)).toMatchObject({ mail_state: 'cancelled' })
    expect((await office.mailsOf(slow)).at(-1)).toMatchObject({ mail_state: 'queued' })
    expect(await office.stored(slow)).toMatchObject({ invite_state: 'sent' })
  })
})

describe('a link', () => {
  it('is dead when the invitation is withdrawn, and its letter does not leave', async () => {
    const id = await held()
    expect((await office.post(`/invitations/${id}/revoke`)).body).toEqual({
      inviteState: 'revoked',
      links: 1,
      mails: 1,
      replies: 0,
    })
    expect((await office.linksOf(id))[0]?.['revoked_at']).not.toBeNull()
    expect(await office.mailsOf(id)).toMatchObject([{ mail_state: 'cancelled' }])
    expect((await office.post('/invitations/release', { meeting: paris })).body.released).toBe(0)
    const shown = await office.post(`/invitations/${id}/link`)
    expect([shown.status, shown.body.code]).toEqual([409, 'no-link'])
  })

  it('is issued anew: the old one is dead, the new letter waits', async () => {
    const id = await sent()
    const answer = await office.post(`/invitations/${id}/reissue`)
    expect(answer.body).toMatchObject({ inviteState: 'held', revoked: 1 })
    const links = await office.linksOf(id)
    expect(links.map(({ revoked_at }) => revoked_at !== null).sort()).toEqual([false, true])
    const live = links.find(({ revoked_at }) => revoked_at === null)
    expect((await office.mailsOf(id)).at(-1)).toMatchObject({ mail_state: 'held', link_id: live?.['id'] })
    const draft = await office.invite()
    expect((await office.post(`/invitations/${draft}/reissue`)).body.code).toBe('not-sent-yet')
  })

  it('is read out on the telephone: the address and the code open the same row, and the look is recorded', async () => {
    const id = await held()
    const { body } = await office.post(`/invitations/${id}/link`)
    const [link] = await office.linksOf(id)
    expect(body.address.startsWith(`${publicUrl}/r/i/`)).toBe(true)
    expect(body.code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    expect(readLink(body.address.split('/').at(-1), office.key)).toEqual({
      hash: link?.['link_hash'],
      by: 'link',
    })
    expect(readLink(body.code.toLowerCase(), office.key)).toEqual({ hash: link?.['code_hash'], by: 'code' })
    expect(await office.audited('link-shown', `invitations/${id}`)).toHaveLength(1)
    expect(await office.linksOf(id)).toHaveLength(1)
  })
})
