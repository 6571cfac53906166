import { describe, expect, it } from 'vitest'
import { filesBelow, linesOf, sourceFiles, text } from './tree.ts'

const product = sourceFiles().filter((path) => /^(src|bin)\//.test(path))

describe('the shape of the source', () => {
  it('has no file longer than 250 lines', () => {
    expect(sourceFiles().filter((path) => linesOf(path) > 250)).toEqual([])
  })

  it('is mostly small files: half of them at most 40 lines, 95 of 100 at most 120', () => {
    const sizes = product.map(linesOf).sort((a, b) => a - b)
    const at = (share: number): number => sizes[Math.floor((sizes.length - 1) * share)] ?? 0
    expect(at(0.5)).toBeLessThanOrEqual(40)
    expect(at(0.95)).toBeLessThanOrEqual(120)
  })

  it('has no folder or file that is a bag for what has no name', () => {
    const bag = /(^|\/)(utils?|utilities|helpers?|common|misc|shared|stuff)(\/|[.]tsx?$)/
    expect(filesBelow().filter((path) => bag.test(path))).toEqual([])
  })

  it('has no file that only passes on what another one exports', () => {
    const passesOn = /^export (type )?(\*|\{[^}]*\}) from /m
    expect(sourceFiles().filter((path) => passesOn.test(text(path)))).toEqual([])
  })

  it('names an import by the file it means', () => {
    const vague = /from '[.]{1,2}\/[^']*(?<![.](ts|tsx|js|css|json))'/
    expect(product.filter((path) => vague.test(text(path)))).toEqual([])
  })

  it('composes the product on one page', () => {
    expect(linesOf('payload.config.ts')).toBeLessThan(80)
    expect(linesOf('src/config.ts')).toBeLessThan(100)
  })

  it('keeps every route of Next under 30 lines, and the pages of the site under 70', () => {
    const routes = product.filter((path) => /^src\/app\/.*\/(page|route|layout|not-found)[.]tsx?$/.test(path))
    const limit = (path: string): number => (path.startsWith('src/app/(site)/') ? 70 : 30)
    expect(routes).not.toEqual([])
    expect(routes.filter((path) => linesOf(path) >= limit(path))).toEqual([])
  })

  /** What a reader of the public process must have read to know that nothing else can be in an answer. */
  it('keeps what stands between a request and its answer small enough to be read in a day', () => {
    expect(linesIn(delivery.filter((path) => !beside.test(path) && !sitePages.test(path)))).toBeLessThan(
      6_000,
    )
  })

  /** It passes on what a stranger without secrets made of the public API. */
  it('keeps the way to the pages of the site small too', () => {
    expect(linesIn(delivery.filter((path) => sitePages.test(path)))).toBeLessThan(800)
  })

  /** It sees the snapshot and returns text: it can be ugly or wrong, and still show nothing that is not public. */
  it('keeps the other forms of the same content, and the API’s description of itself, smaller than that', () => {
    expect(linesIn(delivery.filter((path) => beside.test(path)))).toBeLessThan(3_200)
  })
})

const delivery = product.filter((path) => path.startsWith('src/delivery/'))
const beside =
  /^src\/delivery\/((openapi|reference|resources|vocabularies|search|changes)\/|(home|home-texts|problem-texts)[.]ts$)/
const sitePages = /^src\/delivery\/site\//
const linesIn = (paths: string[]): number => paths.reduce((sum, path) => sum + linesOf(path), 0)
