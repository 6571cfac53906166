import { readFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violations } from '../support/axe.ts'
import { artefact, launchBrowser } from '../support/browser.ts'
import { productDatabase } from '../support/product-database.ts'

const { publicUrl, studioUrl, email, password, dataDir } = inject('product')
let browser: Browser
let page: Page
let database: pg.Client
let invitation: string
let address: string
let code: string
let cookie = ''

/** The staff REST API as a member of staff calls it. */
const staff = async (method: string, path: string, body?: unknown): Promise<any> => {
  const answer = await fetch(`${studioUrl}/api${path}`, {
    method,
    headers: {
      'Content-Type': 'application/json',
      Origin: studioUrl,
      ...(cookie ? { Cookie: cookie } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  cookie ||= answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  const answered = await answer.json()
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(answered)}`)
  return answered
}

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  database = new pg.Client(productDatabase(dataDir))
  await database.connect()
  await staff('POST', '/users/login', { email, password })
  const one = async (path: string) => (await staff('GET', `/${path}&limit=1&locale=en`)).docs[0]
  const meeting = await one('meetings?where[slug][equals]=paris-2025')
  const category = await one(
    `registration-categories?where[meeting][equals]=${meeting.id}&where[kind][equals]=delegation`,
  )
  const group = await one('parliamentary-groups?where[groupStatus][equals]=active')
  const prepared = await staff('POST', '/invitations/prepare', {
    meeting: meeting.id,
    category: category.id,
    addressees: { groups: [group.id], people: [], organizations: [] },
  })
  invitation = prepared.invitations[0].id
  await staff('PATCH', `/invitations/${invitation}?locale=en`, {
    email: 'coordinator@example.org',
    language: 'fr',
    places: 3,
  })
  await staff('POST', '/invitations/hold', { ids: [invitation] })
  await staff('POST', '/invitations/release', { ids: [invitation] })
  const shown = await staff('POST', `/invitations/${invitation}/link`, {})
  address = shown.address.replace(/^https?:\/\/[^/]+/, publicUrl)
  code = shown.code
})
afterAll(async () => {
  await browser.close()
  await database.end()
})

const replies = async () =>
  (await database.query('select * from replies where invitation_id = $1 order by position', [invitation]))
    .rows
const send = async () => {
  await page.click('main form button[type=submit]')
  await page.waitForLoadState()
}

describe('a coordinator', () => {
  it('types the code from the letter and finds the letter in the language of the invitation', async () => {
    await page.goto(`${publicUrl}/r?lang=fr`)
    await page.fill('#letter-code', code.toLowerCase().replaceAll('-', ' '))
    await send()
    expect(await page.getAttribute('html', 'lang')).toBe('fr')
    expect(await page.locator('.letter').count()).toBe(1)
    expect(await page.locator('script').count()).toBe(0)
    expect(await page.context().cookies(publicUrl)).toEqual([])
    expect(await violations(page)).toEqual([])
    await page.screenshot({ path: artefact('invitation-fr.png'), fullPage: true })
  })

  it('answers for three with one hold', async () => {
    await page.goto(`${address}?lang=en`)
    await page.check('#will-come')
    await page.fill('#place-0-name', 'Ada Invented')
    await page.selectOption('#place-0-role', 'headOfDelegation')
    await page.fill('#place-0-email', 'ada@example.org')
    await page.fill('#place-1-name', 'Iryna Invented')
    await page.check('#place-2-hold')
    await page.fill('#place-2-until', '2031-09-20')
    await page.fill('#answered-by-name', 'Coordinator Invented')
    await send()
    expect(await page.textContent('.done')).toContain('Your answer was saved.')
    expect(await page.textContent('.people')).toMatch(
      /Ada Invented[\s\S]*Iryna Invented[\s\S]*Name to follow, by 20/,
    )
    expect(await violations(page)).toEqual([])
    await page.screenshot({ path: artefact('delegation-answered.png'), fullPage: true })
    expect(await replies()).toMatchObject([
      { guest_name: 'Ada Invented', guest_role: 'headOfDelegation', seat_state: 'confirmed', is_hold: false },
      { guest_name: 'Iryna Invented', guest_role: 'member', seat_state: 'confirmed' },
      { guest_name: null, is_hold: true, answered_by_kind: 'coordinator' },
    ])
  })

  it('gives the held place a name, and the others stay as they were', async () => {
    await page.goto(`${address}?lang=en&change=1`)
    expect(await page.inputValue('#place-0-name')).toBe('Ada Invented')
    await page.fill('#place-2-name', 'Now Named')
    await send()
    const after = await replies()
    expect(after.map(({ guest_name }) => guest_name)).toEqual(['Ada Invented', 'Iryna Invented', 'Now Named'])
    expect(after[2]).toMatchObject({ is_hold: false })
  })
})

describe('a guest', () => {
  let own: string

  it('answers on a page of their own, and changes the answer', async () => {
    const [ada] = await replies()
    own = /(\/r\/i\/[\w-]{32})/.exec(await mailTo('ada@example.org'))?.[1] ?? ''
    expect(own).not.toBe('')
    await page.goto(`${publicUrl}${own}?lang=be`)
    expect(await violations(page)).toEqual([])
    await page.check('input[name=attendance][value=accepted]')
    await page.fill('input[name=nameAsOnId]', 'Ada Invented of the Passport')
    await page.check('input[name=publicationChoice] >> nth=0')
    await send()
    await page.goto(`${publicUrl}${own}?lang=be&change=1`)
    expect(await page.inputValue('input[name=nameAsOnId]')).toBe('')
    await page.check('input[name=interpretation]')
    await send()
    expect(await violations(page)).toEqual([])
    await page.screenshot({ path: artefact('guest-changed.png'), fullPage: true })
    const { rows } = await database.query('select revision, answers from replies where id = $1', [ada.id])
    expect(Number(rows[0].revision)).toBeGreaterThan(2)
    expect(JSON.stringify(rows[0].answers)).toContain('interpretation')
    expect(JSON.stringify(rows[0].answers)).not.toContain('Passport')
  })

  it('takes the calendar file and the letter of the delegation stays with the coordinator', async () => {
    const calendar = await fetch(`${publicUrl}${own}/calendar.ics?lang=be`)
    expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(await calendar.text()).not.toMatch(/ATTENDEE|Ada/)
    expect((await fetch(`${publicUrl}${own}/letter.pdf`)).status).toBe(404)
    const letter = await fetch(`${address}/letter.pdf?lang=be`)
    expect(letter.headers.get('content-type')).toBe('application/pdf')
  })

  it('withdraws, after being asked once more', async () => {
    await page.goto(`${publicUrl}${own}/withdraw?lang=be`)
    expect(await violations(page)).toEqual([])
    expect((await replies())[0]).toMatchObject({ partstat: 'accepted' })
    await send()
    expect((await replies())[0]).toMatchObject({ partstat: 'declined', seat_state: 'none' })
    expect(await violations(page)).toEqual([])
  })

  it('with a link that is wrong by one letter is told nothing', async () => {
    const wrong = await fetch(`${publicUrl}${own.slice(0, -1)}${own.endsWith('A') ? 'B' : 'A'}?lang=en`)
    const never = await fetch(`${publicUrl}/r/i/${'x'.repeat(32)}?lang=en`)
    expect([wrong.status, never.status]).toEqual([404, 404])
    expect(await wrong.text()).toBe(await never.text())
  })
})

/** The mail as the local outbox keeps it, once the worker has sent it; without a mail server that is where it goes. */
const mailTo = async (to: string): Promise<string> => {
  const sent = async () =>
    (await database.query(`select id from mails where "to" = $1 and mail_state = 'sent'`, [to])).rows
  await expect.poll(async () => (await sent()).length, { timeout: 90_000, interval: 1_000 }).toBe(1)
  const [mail] = await sent()
  return decoded(await readFile(path.join(dataDir, 'outbox', `${mail.id}.eml`), 'utf8'))
}

/** Quoted-printable breaks long lines; a link in a mail is one. */
const decoded = (mail: string): string =>
  mail
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
