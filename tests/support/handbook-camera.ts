import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { BrowserContext } from 'playwright-core'
import sharp from 'sharp'
import { artefact } from './browser.ts'
import { fileOf, type HandbookLanguage, type Picture, type Scene } from './handbook-pictures.ts'

/** The screen of one picture, in the interface language, small enough for a page of documentation. */
export const photograph = async (
  person: BrowserContext,
  studioUrl: string,
  { path: address, show, part, width = 1280, height = 900 }: Picture,
  scene: Scene,
  language: HandbookLanguage,
): Promise<Buffer> => {
  await person.addCookies([{ name: 'alliance-lng', value: language, url: studioUrl }])
  const page = await person.newPage()
  try {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(studioUrl + address(scene, language))
    await page.waitForSelector(`html[lang=${language}]`)
    await show(page)
    const shot = part ? await page.locator(part).screenshot() : await page.screenshot()
    return await sharp(shot).png({ palette: true, colours: 64, dither: 0, effort: 10 }).toBuffer()
  } finally {
    await page.close()
  }
}

/** Among the artefacts always; `HANDBOOK_PICTURES=refresh` also puts it where the handbook shows it. */
export const keep = async (shot: Buffer, name: string, language: HandbookLanguage): Promise<void> => {
  await writeFile(artefact(`handbook-${fileOf(name, language)}`), shot)
  if (process.env['HANDBOOK_PICTURES'] !== 'refresh') return
  const folder = path.resolve('docs/editors/images')
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, fileOf(name, language)), shot)
}
