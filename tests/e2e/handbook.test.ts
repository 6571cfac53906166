import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { keep, photograph } from '../support/handbook-camera.ts'
import { handbookLanguages, pictures, type Picture, type Scene } from '../support/handbook-pictures.ts'
import { handbookScene } from './handbook-scene.ts'
import { sizes } from '../sizes.ts'
import { signedIn } from './translate.ts'

const { studioUrl, email, password } = inject('product')
let browser: Browser
let scene: Scene
const people: Partial<Record<Picture['by'], BrowserContext>> = {}

beforeAll(async () => {
  browser = await launchBrowser()
  const administrator = await signedIn(browser, studioUrl, { email, password })
  const made = await handbookScene(administrator.api, studioUrl)
  scene = made
  people.administrator = administrator.context
  people.editor = (await signedIn(browser, studioUrl, made.editor)).context
  people.translator = (await signedIn(browser, studioUrl, made.translator)).context
  people.nobody = await browser.newContext()
})
afterAll(() => browser.close())

describe('the handbook for editors', () => {
  const everything = sizes.handbook.everyLanguage || process.env['HANDBOOK_PICTURES'] === 'refresh'
  const wanted = Object.entries(pictures).flatMap(([name, picture], index) =>
    handbookLanguages
      .filter((_, turn) => everything || index % 4 === turn * 2)
      .map((language) => ({ name, picture, language })),
  )

  it.each(wanted)(
    'shows “$name” as the studio shows it in $language',
    async ({ name, picture, language }) => {
      const shot = await photograph(people[picture.by]!, studioUrl, picture, scene, language)
      expect(shot.length).toBeLessThan(120_000)
      await keep(shot, name, language)
    },
  )
})
