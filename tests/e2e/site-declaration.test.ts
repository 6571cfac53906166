import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violations } from '../support/axe.ts'
import { artefact, launchBrowser } from '../support/browser.ts'
import { publishDeclaration, unnamed } from './invented-declaration.ts'

const { publicUrl, studioUrl, email, password } = inject('product')
let browser: Browser
let page: Page
let slugs: Awaited<ReturnType<typeof publishDeclaration>>

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage()
  slugs = await publishDeclaration(studioUrl, email, password)
})
afterAll(() => browser.close())

const open = async (language: keyof typeof slugs) => {
  const path = `/${language}/declarations/${slugs[language]}`
  await expect
    .poll(async () => (await (await fetch(publicUrl + path)).text()).includes('corrigenda'))
    .toBe(true)
  await page.goto(publicUrl + path)
  return path
}
const region = (name: string) => page.getByRole('region', { name, exact: true })

describe('the page of a declaration', () => {
  it('numbers its paragraphs, each with an address of its own', async () => {
    const path = await open('en')
    expect(await region('Text').locator('.paragraph a').allInnerTexts()).toEqual(['1', '2', '3'])
    await region('Text').getByRole('link', { name: 'Paragraph 2' }).click()
    expect(page.url()).toBe(`${publicUrl}${path}#p2`)
    expect(await page.locator(':target').innerText()).toContain('empty chair')
  })

  it('says whether what one reads binds or is a translation', async () => {
    await open('en')
    expect(await region('Text').innerText()).toContain('This text is authentic.')
    await open('be')
    const notice = await region('Тэкст').locator('.notice').innerText()
    expect(notice).toMatch(/пераклад.*англійск.*французск/)
    expect(await page.locator('.paragraph p').first().innerText()).toContain('выдуманыя асобы')
  })

  it('names by country those who agreed to be named, and their party only with their word', async () => {
    await open('fr')
    const signed = region('Signataires')
    expect(await signed.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      'Allemagne',
      'Norvège',
      'Pologne',
      'Autres institutions',
    ])
    const poland = signed.locator('div > div', { hasText: 'Pologne' })
    expect(await poland.getByRole('listitem').count()).toBe(2)
    const words = await signed.innerText()
    expect(words).toContain('Example Party')
    expect(words).not.toContain('Secret Party')
    expect(await page.content()).not.toContain(unnamed)
  })

  it('passes axe, fits the narrowest screen, and prints', async () => {
    const wrong: string[] = []
    for (const language of ['en', 'fr', 'be'] as const) {
      await open(language)
      await page.setViewportSize({ width: 320, height: 844 })
      if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
        wrong.push(`${language} is wider than 320`)
      for (const [width, colorScheme] of [[390, 'dark'] as const, [1280, 'light'] as const]) {
        await page.setViewportSize({ width, height: 844 })
        await page.emulateMedia({ colorScheme })
        const path = artefact(`site-declaration-${language}-${width}-${colorScheme}.png`)
        await page.screenshot({ path, fullPage: true })
        wrong.push(...(await violations(page)))
      }
      await page.pdf({ path: artefact(`site-declaration-${language}.pdf`), preferCSSPageSize: true })
    }
    expect(wrong).toEqual([])
  })
})
