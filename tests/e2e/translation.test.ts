import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violations } from '../support/axe.ts'
import { artefact, launchBrowser } from '../support/browser.ts'
import { account, newsToTranslate, sent, signedIn } from './translate.ts'

const { studioUrl, email, password } = inject('product')
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${studioUrl}/admin/login`)
  await page.fill('input[name=email]', email)
  await page.fill('input[name=password]', password)
  await page.click('button[type=submit]')
  await page.waitForURL('**/admin')
})
afterAll(() => browser.close())

describe('the languages of everything', () => {
  it('are summed up on the dashboard', async () => {
    await page.waitForSelector('progress')
    await page.screenshot({ path: artefact('dashboard-languages.png') })
  })

  it.each(['en', 'fr', 'be'])('are a table without a barrier in %s', async (language) => {
    await page.context().addCookies([{ name: 'alliance-lng', value: language, url: studioUrl }])
    await page.goto(`${studioUrl}/admin/translation?collection=meetings`)
    await page.waitForSelector('main h1')
    await page.screenshot({ path: artefact(`translation-${language}.png`) })
    expect(await violations(page, 'main')).toEqual([])
  })

  it('propose spellings of a Belarusian name, and write none by themselves', async () => {
    await page.goto(`${studioUrl}/admin/collections/people?locale=be`)
    await page.locator('tbody a').first().click()
    await page.waitForSelector('input[name=name]')
    await page.fill('input[name=name]', 'Сяргей Выдуманы')
    await page.waitForSelector('text=Siarhei Vydumany')
    await page.screenshot({ path: artefact('name-assistant.png') })
    expect(await page.inputValue('input[name=name]')).toBe('Сяргей Выдуманы')
  })
})

describe('a text on its way', () => {
  let translator: Awaited<ReturnType<typeof signedIn>>
  let editor: Awaited<ReturnType<typeof signedIn>>
  let news: string
  const desk = () => `${studioUrl}/admin/translation/news/${news}?to=fr`

  beforeAll(async () => {
    const api = page.request
    const [writes, decides] = [
      await account(api, studioUrl, 'translator', ['fr']),
      await account(api, studioUrl, 'editor', []),
    ]
    news = await newsToTranslate(api, studioUrl)
    translator = await signedIn(browser, studioUrl, writes)
    editor = await signedIn(browser, studioUrl, decides)
    const task = { noun: 'news', document: news, language: 'fr', assignee: writes.id, dueOn: '2031-02-01' }
    await sent(editor.api, `${studioUrl}/api/translations/assign`, studioUrl, task)
  })

  it('is translated with the keyboard alone, from the matrix to the review', async () => {
    const { page: own, context } = translator
    await own.goto(`${studioUrl}/admin/translation?mine=true&state=todo&language=fr`)
    await own.focus(`a[href$="/translation/news/${news}?to=fr"]`)
    await own.keyboard.press('Enter')
    await own.waitForSelector('.desk [contenteditable=true]')
    expect(await violations(own, 'main')).toEqual([])
    for (const words of ['Entretiens', 'Deux jours d’entretiens.', 'Un premier paragraphe.']) {
      await own.keyboard.press('Alt+ArrowDown')
      await own.keyboard.type(words)
      await own.waitForFunction(() =>
        document.activeElement?.closest('section')?.textContent?.includes('not saved'),
      )
    }
    await own.click('.desk__hint--suggested button')
    expect(await own.inputValue('[data-text=title] textarea')).toContain('Bélarus')
    await context.setOffline(true)
    await own.keyboard.press('Control+s')
    await own.waitForSelector('.desk__message--bad')
    await context.setOffline(false)
    await own.keyboard.press('Control+s')
    await own.waitForSelector('[role=status]:has-text("Saved.")')
    await own.screenshot({ path: artefact('translate.png') })
    await own.focus('[data-step=submit]')
    await own.keyboard.press('Enter')
    await own.waitForSelector('[data-state=inReview]')
  })

  it('tells the editor, comes back with a comment, and is approved', async () => {
    const { page: theirs } = editor
    await theirs.goto(`${studioUrl}/admin/translation`)
    await theirs.click('.notices__bell:has(.notices__count)')
    await theirs.waitForSelector('.notices__new')
    await theirs.screenshot({ path: artefact('notices.png') })
    expect(await violations(theirs, 'main')).toEqual([])
    await theirs.click(`a[href*="/translation/news/${news}"]`)
    await theirs.waitForSelector('.desk [contenteditable=true]')
    await theirs.click('[data-step=return]')
    await theirs.keyboard.type('Say who met.')
    await theirs.click('.desk__return [type=submit]')
    await theirs.waitForSelector('[data-state=draft]')

    await translator.page.goto(desk())
    await translator.page.waitForSelector('.desk__comment:has-text("Say who met.")')
    await translator.page.click('[data-step=submit]')
    await translator.page.waitForSelector('[data-state=inReview]')

    await theirs.goto(desk())
    await theirs.click('[data-step=approve]')
    await theirs.waitForSelector('[data-state=approved]')
  })

  it('is not lost when somebody else writes the same text', async () => {
    const { page: own } = translator
    await own.goto(desk())
    await own.fill('[data-text=summary] textarea', 'Mon résumé.')
    const theirs = { summary: 'Leur résumé.' }
    await editor.api.patch(`${studioUrl}/api/news/${news}?locale=fr&draft=true`, {
      data: theirs,
      headers: { Origin: studioUrl },
    })
    await own.keyboard.press('Control+s')
    await own.waitForSelector('.desk__conflict:has-text("Leur")')
    await own.click('.desk__conflict button:has-text("Keep mine")')
    await own.keyboard.press('Control+s')
    await own.waitForSelector('[role=status]:has-text("Saved.")')
    expect(await own.inputValue('[data-text=summary] textarea')).toBe('Mon résumé.')
  })
})
