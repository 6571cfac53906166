import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readMail } from '../../../src/collections/guests/mails/endpoints.ts'
import { payloadForGuests } from '../../../src/guests/payload.ts'
import { sendMails } from '../../../src/jobs/send-mails.ts'
import { forgetKept } from '../../../src/mail/outbox.ts'
import { queueMail } from '../../../src/mail/queue.ts'
import { withLink } from '../../../src/rsvp/link-session.ts'
import { from, openHouse, publicUrl, type House } from './house.ts'
import { openPostOffice } from './post-office.ts'

describe('mail without a server', () => {
  let house: House
  let folder: string
  beforeAll(async () => {
    house = await openHouse()
    folder = await mkdtemp(path.join(tmpdir(), 'alliance-mail-'))
  })
  afterAll(async () => {
    await house.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('is kept as a file that only the service reads, once however often it is sent, and is forgotten by its id', async () => {
    const guest = await house.guest('kept@parliament.example')
    const id = await house.queue({ kind: 'confirmation', to: guest.email, ...guest })
    await house.sendAll(house.sending(undefined, folder))
    await house.studio.query("update mails set mail_state = 'queued', next_attempt_at = null")
    await house.sendAll(house.sending(undefined, folder))
    expect(await readdir(folder)).toEqual([`${id}.eml`])
    const file = path.join(folder, `${id}.eml`)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const mail = await simpleParser(await readFile(file))
    expect(mail.messageId).toBe(`<${id}@alliance.example>`)
    expect(mail.text).toContain(`${publicUrl}/r/i/`)
    expect((await house.mail(id)).mail_state).toBe('sent')
    await forgetKept(folder, id)
    expect(await readdir(folder)).toEqual([])
  })

  it('is shown to the guest desk without the link, and each reading is recorded', async () => {
    const guest = await house.guest('shown@parliament.example')
    const id = await house.queue({ kind: 'confirmation', to: guest.email, ...guest })
    const ask = async (role: Parameters<House['studio']['as']>[0] | null, mail = id) => {
      const req = role ? await house.studio.as(role) : await createLocalReq({}, house.studio.payload)
      return readMail.handler(Object.assign(req, { routeParams: { id: mail } }))
    }
    for (const role of ['editor', 'translator', 'campaignOfficer', null] as const)
      expect((await ask(role)).status, String(role)).toBe(403)
    expect(await house.studio.query("select 1 from audit where action = 'mail.read'")).toEqual([])

    const answer = await ask('meetingManager')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Type')).toBe('message/rfc822')
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    const mail = await simpleParser(Buffer.from(await answer.arrayBuffer()))
    expect(mail.text).toContain('Dear Iryna Invented,')
    expect(mail.text).toContain('http://localhost:3000/r/i/PERSONAL-LINK\n')
    expect(mail.text).toContain('XXXX-XXXX-XXXX')
    expect(mail.text).not.toMatch(/\/r\/i\/(?!PERSONAL-LINK)/)
    const read = await house.studio.query("select subject from audit where action = 'mail.read'")
    expect(read).toEqual([{ subject: `mails/${id}` }])

    expect((await ask('administrator', guest.reply)).status).toBe(404)
    expect((await ask('administrator', 'not-an-id')).status).toBe(404)
    await house.studio.query('delete from replies where id = $1', [guest.reply])
    expect((await ask('administrator')).status).toBe(404)
  })

  it('can be queued by the guests’ own process, in the transaction of its cause', async () => {
    const guests: Payload = await payloadForGuests(house.database.guestsUrl, 'http://localhost:3001')
    try {
      const guest = await house.guest('door@parliament.example')
      const { link_hash: hash } = await house.one('select link_hash from links where id = $1', [guest.link])
      const id = await withLink(guests, { hash, locale: 'fr' }, (req) =>
        queueMail(req, { kind: 'confirmation', to: guest.email, language: 'fr', ...guest }),
      )
      expect(await house.mail(id)).toMatchObject({
        mail_state: 'queued',
        language: 'fr',
        reply_id: guest.reply,
      })
    } finally {
      await guests.destroy()
    }
  })
})

describe('the worker’s part', () => {
  it('sends what is due beside other work and stops when it is told, also while a server stalls', async () => {
    const house = await openHouse()
    let stalls = false
    const office = await openPostOffice({ end: () => (stalls ? 'stall' : 'take') })
    const stop = new AbortController()
    const work = {
      mail: { smtpUrl: office.url, from, folder: '' },
      publicUrl,
      delivery: house.deliveryUrl,
      sealKey: house.secret,
    }
    const running = sendMails(house.studio.payload, work, stop.signal)
    const guest = await house.guest('worker@parliament.example')
    const id = await house.queue({ kind: 'confirmation', to: guest.email, ...guest })
    await expect.poll(async () => (await house.mail(id)).mail_state, { timeout: 20_000 }).toBe('sent')
    stalls = true
    await house.queue({ kind: 'change', to: guest.email, ...guest })
    await expect.poll(() => office.received.length, { timeout: 20_000 }).toBe(2)
    const told = Date.now()
    stop.abort()
    await running
    expect(Date.now() - told).toBeLessThan(8_000)
    await office.close()
    await house.close()
  })
})
