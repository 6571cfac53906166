import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { artefact, launchBrowser } from '../support/browser.ts'

const { publicUrl } = inject('product')
type Look = {
  at: string
  width: number
  height: number
  colorScheme: 'light' | 'dark'
  /** What stands at the top of the picture. */
  to?: string
}
const pictures: Record<string, Look> = {
  'site-home': { at: '/en', width: 1280, height: 860, colorScheme: 'light' },
  'site-map': { at: '/fr/countries', width: 1280, height: 860, colorScheme: 'dark' },
  'site-meeting': { at: '/be/meetings/paryzh-2025', width: 390, height: 780, colorScheme: 'light' },
  'site-programme': {
    at: '/be/meetings/paryzh-2025',
    width: 390,
    height: 780,
    colorScheme: 'dark',
    to: '.programme',
  },
}
const mostBytes = 150_000

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('the pictures of the README', () => {
  it.each(Object.entries(pictures))('%s is made from the site, and small', async (name, look) => {
    const { at, width, height, colorScheme, to } = look
    const page = await browser.newPage({ viewport: { width, height }, colorScheme })
    await page.goto(publicUrl + at)
    if (to) await page.locator(to).evaluate((part) => part.scrollIntoView())
    const shot = await sharp(await page.screenshot())
      .webp({ quality: 82 })
      .toBuffer()
    await page.close()
    await keep(shot, `${name}.webp`)
    expect(shot.length).toBeLessThan(mostBytes)
  })
})

/** Among the artefacts always; `README_PICTURES=refresh` also puts it where the README shows it. */
const keep = async (shot: Buffer, file: string): Promise<void> => {
  await writeFile(artefact(file), shot)
  if (process.env['README_PICTURES'] === 'refresh') await writeFile(path.resolve('docs/images', file), shot)
}
