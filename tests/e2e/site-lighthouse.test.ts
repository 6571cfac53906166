import { writeFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { freeLoopbackPort } from '../../src/lib/free-port.ts'
import { sizes } from '../sizes.ts'
import { artefact, launchBrowser } from '../support/browser.ts'
import { publishDeclaration } from './invented-declaration.ts'

const { publicUrl, studioUrl, email, password } = inject('product')
const { lighthouse: rounds, patience } = sizes.site
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

let browser: Browser
let port: number
let declaration = ''

/** Of one page, once, with the profile of a middling phone on a slow network. */
const scoresOf = async (path: string): Promise<number[]> => {
  const { default: lighthouse } = await import('lighthouse')
  const run = await lighthouse(publicUrl + path, {
    port,
    logLevel: 'error',
    onlyCategories: [...categories],
  })
  if (!run || run.lhr.runtimeError) throw new Error(run?.lhr.runtimeError?.message ?? `No report on ${path}`)
  return categories.map((category) => Math.round(100 * (run.lhr.categories[category]?.score ?? 0)))
}

const median = (values: number[]): number => values.toSorted((one, other) => one - other)[values.length >> 1]!

describe.runIf(rounds > 0)('Lighthouse, mobile, median of the rounds', () => {
  beforeAll(async () => {
    port = await freeLoopbackPort(null)
    browser = await launchBrowser([`--remote-debugging-port=${port}`])
    const slugs = await publishDeclaration(studioUrl, email, password)
    declaration = `/be/declarations/${slugs.be}`
  })
  afterAll(() => browser.close())

  it.each([
    ['the home page', () => '/be'],
    ['a meeting', () => '/be/meetings/paryzh-2025'],
    ['a declaration', () => declaration],
    ['the map', () => '/be/countries'],
  ])(
    'gives %s at least 95 of 100 in all four categories',
    async (page, path) => {
      const runs: number[][] = []
      for (let round = 0; round < rounds; round++) runs.push(await scoresOf(path()))
      const scores = categories.map((_, place) => median(runs.map((run) => run[place]!)))
      writeFileSync(artefact(`lighthouse-${page.replaceAll(' ', '-')}.json`), JSON.stringify(runs))
      for (const score of scores) expect(score).toBeGreaterThanOrEqual(95)
    },
    patience,
  )
})
