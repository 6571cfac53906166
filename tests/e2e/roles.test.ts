import type { APIRequestContext, Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { roles, type Role } from '../../src/access/roles.ts'
import { sectionsOf, type Section } from '../../src/admin/dashboard/sections.ts'
import { words as board } from '../../src/admin/dashboard/words.ts'
import { words as matrix } from '../../src/admin/translation/words.ts'
import type { Label } from '../../src/i18n/label.ts'
import { prisonerId } from '../../src/seed/data/prisoner-profiles.ts'
import { artefact, launchBrowser } from '../support/browser.ts'
import { sizes } from '../sizes.ts'
import { castAs, paris, type Member } from './roles-cast.ts'
import { mayOpen } from './roles-table.ts'
import { newsToTranslate, sent, signedIn } from './translate.ts'

const languages = ['en', 'fr', 'be'] as const
const { studioUrl, publicUrl, email, password } = inject('product')
const headers = { Origin: studioUrl }
const cast = {} as Record<Role, Member>
let browser: Browser
let administrator: APIRequestContext
let everything: string[]
let news: string

const speak = (page: Page, language: string) =>
  page.context().addCookies([{ name: 'alliance-lng', value: language, url: studioUrl }])

const menuOf = (page: Page): Promise<string[]> =>
  page
    .locator('nav.nav__wrap a.nav__link, .nav a.nav__link')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))

beforeAll(async () => {
  browser = await launchBrowser()
  const first = await signedIn(browser, studioUrl, { email, password })
  administrator = first.api
  for (const role of roles) cast[role] = await castAs(role, browser, studioUrl, administrator)
  news = await newsToTranslate(administrator, studioUrl)
  await cast.administrator.page.goto(`${studioUrl}/admin`)
  everything = await menuOf(cast.administrator.page)
})
afterAll(() => browser.close())

describe.each(roles)('the studio of the role %s', (role) => {
  const spoken = languages.filter((_, turn) => sizes.roles.everyLanguage || turn === roles.indexOf(role) % 3)
  it.each(spoken)(
    'has in %s the menu that the table of rights gives, and its own dashboard',
    async (language) => {
      const { page } = cast[role]
      await speak(page, language)
      await page.goto(`${studioUrl}/admin`)
      expect(await page.getAttribute('html', 'lang')).toBe(language)
      expect(everything.length).toBeGreaterThan(30)
      expect((await menuOf(page)).sort()).toEqual(
        everything.filter((address) => mayOpen(role, address)).sort(),
      )
      const titles = await page.locator('.board h2').allInnerTexts()
      expect(titles).toEqual(sectionsOf([role]).map((section) => headings[section][language]))
      await page.screenshot({ path: artefact(`role-${role}-${language}.png`) })
    },
  )
})

const headings: Record<Section, Label> = {
  meeting: board.next,
  tasks: matrix.title,
  upcoming: board.upcoming,
  changes: board.changes,
  campaign: board.campaign,
  audit: board.audit,
}

/** Where a page lets somebody in whom it should send away, and what the API answers to the same wish. */
const isSentAway = async ({ page }: Member, path: string): Promise<boolean> => {
  await page.goto(studioUrl + path)
  return new URL(page.url()).pathname !== path.split('?')[0]
}
const told = async (asked: ReturnType<APIRequestContext['get']>): Promise<number> => (await asked).status()

const shown = (role: Role, act: string) =>
  cast[role].page.screenshot({ path: artefact(`role-${role}-${act}.png`) })

describe('what they come for, and what they cannot', () => {
  it('an editor writes news, in French, and meets no guest', async () => {
    const { page, api } = cast.editor
    await speak(page, 'fr')
    await page.goto(`${studioUrl}/admin/collections/news/create?locale=fr`)
    await page.fill('input[name=title]', 'Nouvelle inventée')
    const saved = page.waitForResponse(
      (answer) => answer.request().method() === 'POST' && /api\/news/.test(answer.url()),
    )
    await page.click('#action-save-draft')
    expect((await saved).status()).toBe(201)
    await shown('editor', 'writes')
    expect(await isSentAway(cast.editor, '/admin/invitations-desk')).toBe(true)
    expect(await told(api.get(`${studioUrl}/api/replies`, { headers }))).toBe(403)
  })

  it('a translator of French writes French, and reads Belarusian without a field to write in', async () => {
    const { page, api } = cast.translator
    await speak(page, 'be')
    await page.goto(`${studioUrl}/admin/translation/news/${news}?to=fr`)
    await page.fill('[data-text=title] textarea', 'Entretiens inventés')
    const saved = page.waitForResponse((answer) => answer.url().endsWith('/translations/write'))
    await page.keyboard.press('Control+s')
    expect((await saved).status()).toBe(200)
    await shown('translator', 'translates')
    await page.goto(`${studioUrl}/admin/translation/news/${news}?to=be`)
    await page.waitForSelector('.desk')
    expect(
      await page.locator('.desk :is(textarea:not([readonly]), [contenteditable=true], [data-step])').count(),
    ).toBe(0)
    const belarusian = api.patch(`${studioUrl}/api/news/${news}?locale=be&draft=true`, {
      headers,
      data: { title: 'Не' },
    })
    expect(await told(belarusian)).toBe(403)
    const shared = api.patch(`${studioUrl}/api/news/${news}?locale=fr&draft=true`, {
      headers,
      data: { date: '2032-01-01T12:00:00.000Z' },
    })
    expect(await told(shared)).toBe(403)
  })

  it('a meeting manager works at the desk of one meeting, and another meeting has no guests for them', async () => {
    const { page, api } = cast.meetingManager
    await speak(page, 'en')
    await page.goto(`${studioUrl}/admin/invitations-desk?meeting=${paris}`)
    await page.waitForSelector('.desk details')
    await shown('meetingManager', 'invites')
    const other = await otherMeeting()
    await page.goto(`${studioUrl}/admin/attendance?meeting=${other}`)
    await page.waitForSelector('main h1')
    expect(await page.locator('.attendance svg, .attendance table').count()).toBe(0)
    const renamed = api.patch(`${studioUrl}/api/meetings/${other}?locale=en&draft=true`, {
      headers,
      data: { city: 'Elsewhere' },
    })
    expect(await told(renamed)).toBe(403)
  })

  it('a campaign officer seals a text into a case file, and the outbox is closed', async () => {
    const { page, api } = cast.campaignOfficer
    await speak(page, 'fr')
    const profile = prisonerId('vasil-prykladny')
    const { doc } = await sent(api, `${studioUrl}/api/case-files`, studioUrl, { profile })
    await page.goto(`${studioUrl}/admin/collections/case-files/${doc.id}`)
    await page.click('[data-open=notes]')
    await page.fill('#sealed-notes', 'Texte inventé')
    await page.click('[data-seal=notes]:enabled')
    await page.waitForSelector('[data-seal=notes]:disabled')
    await shown('campaignOfficer', 'seals')
    expect(await isSentAway(cast.campaignOfficer, '/admin/invitations-desk')).toBe(true)
    expect(await told(api.get(`${studioUrl}/api/mails`, { headers }))).toBe(403)
    expect(await told(cast.editor.api.get(`${studioUrl}/api/case-files`, { headers }))).toBe(403)
  })

  it('a safety officer takes news off the public site at once, and can publish nothing', async () => {
    const { page, api } = cast.safetyOfficer
    await sent(administrator, `${studioUrl}/api/news/${news}/publish`, studioUrl, { locales: ['en'] })
    const isPublic = async () => (await fetch(`${publicUrl}/api/news/${news}?locale=en`)).status
    await expect.poll(isPublic).toBe(200)
    await speak(page, 'be')
    await page.goto(`${studioUrl}/admin/collections/news/${news}?locale=en`)
    await page.click('#action-publication')
    await page.waitForSelector('.publication__preview :is(ul, details, p)')
    expect(await page.isDisabled('#publish-chosen')).toBe(true)
    await shown('safetyOfficer', 'withdraws')
    await page.click('#withdraw-chosen:enabled')
    await expect.poll(isPublic).toBe(404)
    const again = api.post(`${studioUrl}/api/news/${news}/publish`, { headers, data: { locales: ['en'] } })
    expect(await told(again)).toBe(403)
  })

  it('a host liaison sees how many come, and neither the door nor an answer', async () => {
    const { page, api } = cast.hostLiaison
    await speak(page, 'fr')
    await page.goto(`${studioUrl}/admin/attendance?meeting=${paris}`)
    await page.waitForSelector('.attendance h2')
    await shown('hostLiaison', 'counts')
    expect(await isSentAway(cast.hostLiaison, `/admin/door?meeting=${paris}`)).toBe(true)
    expect(await told(api.get(`${studioUrl}/api/replies`, { headers }))).toBe(403)
    expect(await told(api.get(`${studioUrl}/api/people`, { headers }))).toBe(403)
  })

  it('an auditor reads who did what, and writes nothing', async () => {
    const { page, api } = cast.auditor
    await speak(page, 'be')
    await page.goto(`${studioUrl}/admin/collections/audit`)
    await page.waitForSelector('.collection-list')
    await shown('auditor', 'reads')
    await page.goto(`${studioUrl}/admin/collections/news/create`)
    expect(await page.locator('#action-save-draft').count()).toBe(0)
    const written = api.patch(`${studioUrl}/api/news/${news}?locale=en&draft=true`, {
      headers,
      data: { title: 'No' },
    })
    expect(await told(written)).toBe(403)
  })

  it('an administrator sees every account, and cannot change what was recorded', async () => {
    const { page, api } = cast.administrator
    await speak(page, 'en')
    await page.goto(`${studioUrl}/admin/collections/users`)
    await page.waitForSelector('tbody tr:nth-child(8)')
    await shown('administrator', 'accounts')
    const { docs } = await (await api.get(`${studioUrl}/api/audit?limit=1`, { headers })).json()
    expect(docs).toHaveLength(1)
    expect(await told(api.delete(`${studioUrl}/api/audit/${docs[0].id}`, { headers }))).toBe(403)
    expect(
      await told(api.patch(`${studioUrl}/api/audit/${docs[0].id}`, { headers, data: { action: 'none' } })),
    ).toBe(403)
  })
})

/** A meeting of the seed that is not the manager’s. */
const otherMeeting = async (): Promise<string> => {
  const answer = await administrator.get(
    `${studioUrl}/api/meetings?depth=0&limit=1&where[id][not_equals]=${paris}`,
    { headers },
  )
  const { docs } = (await answer.json()) as { docs: { id: string }[] }
  return docs[0]!.id
}
