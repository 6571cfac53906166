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

  it('keeps every route of Next under 30 lines', () => {
    const routes = product.filter((path) => /^src\/app\/.*\/(page|route|layout|not-found)[.]tsx?$/.test(path))
    expect(routes).not.toEqual([])
    expect(routes.filter((path) => linesOf(path) >= 30)).toEqual([])
  })

  it('keeps the public process small enough to be read in an afternoon', () => {
    const delivery = product.filter((path) => path.startsWith('src/delivery/'))
    expect(delivery.reduce((sum, path) => sum + linesOf(path), 0)).toBeLessThan(3_500)
  })
})
