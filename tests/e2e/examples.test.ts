import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'

const { publicUrl } = inject('product')
const folder = mkdtempSync(path.join(tmpdir(), 'alliance-examples-'))
let browser: Browser
let title: Record<string, string>

const newest = async (locale: string): Promise<string> => {
  const address = `${publicUrl}/api/meetings?locale=${locale}&sort=-startsAt&limit=1&depth=0`
  const { docs } = (await (await fetch(address)).json()) as { docs: { title: string }[] }
  return docs[0]?.title ?? ''
}

beforeAll(async () => {
  browser = await launchBrowser()
  title = Object.fromEntries(
    await Promise.all(['en', 'fr', 'be'].map(async (locale) => [locale, await newest(locale)])),
  ) as Record<string, string>
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

const run = async (script: string, ...more: string[]): Promise<string> => {
  const env = { ...process.env, HOST: publicUrl }
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...more], { env })
  return stdout
}

describe('an example that integrators copy', () => {
  it('one plain page shows the next meeting and its objectives', async () => {
    const page = await browser.newPage()
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    const file = pathToFileURL(path.resolve('examples/plain-page/index.html'))
    await page.goto(`${file.href}?host=${encodeURIComponent(publicUrl)}`)
    await page.getByRole('heading', { name: title['fr'] ?? '' }).waitFor()
    expect(await page.getByRole('listitem').count()).toBeGreaterThan(0)
    expect(await page.locator('#when').innerText()).toMatch(/\d{4}/)
    expect(faults).toEqual([])
    await page.close()
  })

  it('Payload’s own SDK, with our types', async () => {
    expect(await run('examples/node-sdk/next-meeting.ts')).toContain(title['fr'])
  })

  it('a static site in three languages', async () => {
    expect(await run('examples/static-site/build.ts', folder)).toContain('3 pages')
    for (const language of ['en', 'fr', 'be']) {
      const page = readFileSync(path.join(folder, language, 'index.html'), 'utf8')
      expect(page).toContain(`<html lang="${language}">`)
      expect(page).toContain(title[language])
      expect(page).not.toMatch(/undefined|null|\[object/)
    }
  })
})
