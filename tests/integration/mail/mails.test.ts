import ICAL from 'ical.js'
import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { issueLink } from '../../../src/links/issue.ts'
import { readLink } from '../../../src/links/token.ts'
import type { Sending } from '../../../src/mail/send-outbox.ts'
import { from, openHouse, publicUrl, type House } from './house.ts'
import { openPostOffice } from './post-office.ts'

describe('the outbox, sent through a real server', () => {
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

  it('is a mail with text, HTML and calendar, from the alliance, that no machine answers', async () => {
    const guest = await house.guest('iryna@parliament.example')
    const id = await house.queue({
      kind: 'confirmation',
      to: guest.email,
      copyTo: 'assistant@parliament.example',
      ...guest,
    })
    await house.sendAll(deps)
    const [{ mail, to, raw }] = office.received as [(typeof office.received)[number]]
    expect(to).toEqual([guest.email, 'assistant@parliament.example'])
    expect(mail.messageId).toBe(`<${id}@alliance.example>`)
    expect(mail.from?.value[0]?.address).toBe(from)
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated')
    expect(mail.subject).toMatch(/^Your place is confirmed: /)
    const contact = await house.one('select contact_email as email from meetings where id = $1', [
      house.meeting,
    ])
    expect(mail.replyTo?.value[0]?.address ?? null).toBe(contact.email)
    expect(mail.text).toContain('Dear Iryna Invented,')
    expect(mail.html).toContain('Dear Iryna Invented,')
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(['meeting.ics'])
    expect(raw).toMatch(/Content-Type: text\/calendar;[^\n]*(\n[^\n]*)?method=PUBLISH/)
    expect(await house.mail(id)).toMatchObject({
      mail_state: 'sent',
      last_error: null,
      next_attempt_at: null,
    })
  })

  it('carries a calendar entry that another program reads, and raises its sequence until it is cancelled', async () => {
    const guest = await house.guest('calendar@parliament.example')
    const meeting = await house.studio.payload.findByID({
      collection: 'meetings',
      id: house.meeting,
      depth: 0,
      overrideAccess: true,
    })
    await house.queue({ kind: 'confirmation', to: guest.email, ...guest })
    await house.sendAll(deps)
    await house.studio.query('update replies set revision = 2 where id = $1', [guest.reply])
    await house.queue({ kind: 'withdrawal', to: guest.email, ...guest })
    await house.sendAll(deps)
    await house.studio.query('update replies set revision = 3 where id = $1', [guest.reply])
    await house.queue({
      kind: 'meetingChanged',
      to: guest.email,
      sequence: (meeting.calendarSequence ?? 0) + 4,
      ...guest,
    })
    await house.sendAll(deps)
    const events = office.received.map(({ mail }) => {
      const calendar = new ICAL.Component(ICAL.parse(mail.attachments[0]!.content.toString('utf8')))
      const event = calendar.getFirstSubcomponent('vevent')!
      const read = (name: string) => String(event.getFirstPropertyValue(name))
      return [
        String(calendar.getFirstPropertyValue('method')),
        read('uid'),
        Number(read('sequence')),
        read('status'),
      ]
    })
    const first = meeting.calendarSequence ?? 0
    const uid = `${house.meeting}@alliance.example`
    expect(events.map(([method, id, sequence]) => [method, id, sequence])).toEqual([
      ['PUBLISH', uid, first],
      ['CANCEL', uid, first + 1],
      ['PUBLISH', uid, first + 6],
    ])
    expect(events[1]![3]).toBe('CANCELLED')
    expect(JSON.stringify(office.received.map(({ raw }) => raw))).not.toContain('ATTENDEE')
  })

  it.each(['en', 'fr', 'be'] as const)('speaks %s, and its link opens the guest’s page', async (language) => {
    const guest = await house.guest(`guest-${language}@parliament.example`)
    await house.queue({ kind: 'promotion', to: guest.email, language, ...guest })
    await house.sendAll(deps)
    const { mail } = office.received[0]!
    expect(mail.text).toContain(
      { en: 'A place has become free', fr: 'Une place s’est libérée', be: 'Вызвалілася месца' }[language],
    )
    expect(mail.html).toContain(`<html lang="${language}">`)
    const { link_hash: hash, code_hash: codeHash } = await house.one('select * from links where id = $1', [
      guest.link,
    ])
    const [, token = ''] = /https:\/\/alliance[.]example\/r\/i\/(\S+)/.exec(mail.text ?? '') ?? []
    expect(readLink(token, house.key)).toEqual({ hash, by: 'link' })
    const [code = ''] = /\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2}\b/.exec(mail.text ?? '') ?? []
    expect(readLink(code, house.key)).toEqual({ hash: codeHash, by: 'code' })
  })

  it('gives the address that somebody typed a page to confirm it, and nothing of what was typed', async () => {
    const guest = await house.guest('typed@parliament.example', { reviewState: 'unconfirmed' })
    const req = await createLocalReq({}, house.studio.payload)
    const { meeting, form } = house
    const link = (await issueLink(req, { purpose: 'request', reply: guest.reply, meeting, form }, house.key))
      .id
    await house.queue({ kind: 'addressCheck', to: guest.email, reply: guest.reply, link })
    await house.queue({ kind: 'requestReceived', to: guest.email, reply: guest.reply, link })
    await house.sendAll(deps)
    const [check, received] = ['Please confirm', 'Your request'].map(
      (subject) => office.received.find(({ mail }) => mail.subject?.startsWith(subject))?.mail,
    )
    const { link_hash: hash } = await house.one('select link_hash from links where id = $1', [link])
    const [, token = ''] = /https:\/\/alliance[.]example\/r\/confirm\/(\S+)/.exec(check?.text ?? '') ?? []
    expect(readLink(token, house.key)).toEqual({ hash, by: 'link' })
    expect(`${check?.text}${String(check?.html)}`).not.toContain('Iryna')
    expect(received?.text).toContain('we have received your request')
    expect(received?.text).not.toContain('/r/')
  })

  it('tells a coordinator that the answer for the delegation came, with the coordinator’s own link', async () => {
    const invitation = await house.invite()
    const link = await linked(invitation)
    const to = 'group@parliament.example'
    await house.queue({ kind: 'confirmation', to, invitation, link })
    await house.sendAll(deps)
    const { mail } = office.received[0]!
    expect(mail.text).toContain('Dear Group of Invented,')
    expect(mail.text).toContain('we have received your answer')
    expect(mail.text).toContain(`${publicUrl}/r/i/`)
    expect(mail.attachments).toEqual([])
  })

  it('finds the link of a member of a delegation, never that of the whole delegation', async () => {
    const invitation = await house.invite()
    await linked(invitation)
    const { reply, link, email } = await house.guest('member@parliament.example', { invitation, position: 1 })
    await house.queue({ kind: 'confirmation', to: email, reply, invitation })
    await house.studio.query('update links set revoked_at = now() where id = $1', [link])
    await house.sendAll(deps)
    expect(office.received[0]?.mail.text).not.toContain('/r/i/')
    await house.studio.query('update links set revoked_at = null where id = $1', [link])
    await house.queue({ kind: 'change', to: email, reply, invitation })
    await house.sendAll(deps)
    expect(office.received[1]?.mail.text).toContain(`${publicUrl}/r/i/`)
  })

  it('never tells answers, other guests, nor the address of any other site', async () => {
    await house.guest('other@parliament.example', { guestName: 'Another Guest' })
    const guest = await house.guest('alone@parliament.example')
    const kinds = [
      'confirmation',
      'change',
      'withdrawal',
      'waiting',
      'promotion',
      'meetingChanged',
      'meetingCancelled',
      'requestReceived',
      'requestRefused',
    ] as const
    for (const kind of kinds) await house.queue({ kind, to: guest.email, ...guest })
    await house.sendAll(deps)
    expect(office.received).toHaveLength(kinds.length)
    for (const { mail, raw } of office.received) {
      const said = [
        mail.subject,
        mail.text,
        mail.html,
        ...mail.attachments.map(({ content }) => content.toString()),
      ].join('\n')
      expect(said).not.toContain('SECRET OF AN ANSWER')
      expect(said + raw).not.toContain('Another Guest')
      expect(said + raw).not.toContain('other@parliament')
      const sites = [...said.matchAll(/https?:\/\/[^\s"<>/]+/g)].map(([site]) => site)
      expect(new Set(sites.filter((site) => site !== publicUrl))).toEqual(new Set())
    }
  })

  it('sends the letter as mail and PDF, with the personal link, and notes it on the invitation', async () => {
    const invitation = await house.invite({ name: 'Group of Invention', language: 'fr' })
    const link = await linked(invitation)
    await house.queue({
      kind: 'invitation',
      to: 'group@parliament.example',
      language: 'fr',
      invitation,
      link,
    })
    await house.sendAll(deps)
    const { mail } = office.received[0]!
    expect(mail.text).toContain('Group of Invention')
    expect(mail.text).toContain(`${publicUrl}/r/i/`)
    const pdf = mail.attachments.find(({ contentType }) => contentType === 'application/pdf')
    expect(pdf?.content.subarray(0, 5).toString()).toBe('%PDF-')
    expect(
      await house.one('select invite_state, sent_at from invitations where id = $1', [invitation]),
    ).toMatchObject({
      invite_state: 'sent',
      sent_at: expect.any(Date) as Date,
    })
  })
})
