import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { scripts } from '../../../src/site/drawings/glyphs.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const tokens = read('src/site/styles/tokens.css')
const [light = '', dark = ''] = tokens.split('@media')

const colour = (scheme: string, name: string): string =>
  new RegExp(`--${name}: (#[0-9a-f]+)`).exec(`${scheme} ${light}`)?.[1] ?? ''

const luminance = (hex: string): number => {
  const whole = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(whole.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

describe.each([
  ['light', light],
  ['dark', dark],
])('the colours in the %s', (_, scheme) => {
  it.each([
    ['ink', 'paper'],
    ['ink', 'wash'],
    ['quiet', 'paper'],
    ['quiet', 'wash'],
    ['red', 'paper'],
    ['red', 'wash'],
    ['on-panel', 'panel'],
    ['quiet-on-panel', 'panel'],
    ['red-on-panel', 'panel'],
  ])('let %s be read on %s', (text, ground) => {
    expect(contrast(colour(scheme, text), colour(scheme, ground))).toBeGreaterThanOrEqual(4.5)
  })

  it('let the edge of a field be seen', () => {
    expect(contrast(colour(scheme, 'line'), colour(scheme, 'paper'))).toBeGreaterThanOrEqual(3)
  })
})

describe('the fonts', () => {
  const cut = new Set(Object.values(scripts).join(''))

  it('have every letter of the content and of the site’s own words', () => {
    const words = readdirSync(path.join(root, 'src/site/words'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => read(`src/site/words/${file}`))
    const content = readdirSync(path.join(root, 'src/seed/data')).map((file) => read(`src/seed/data/${file}`))
    const missing = [...new Set([...words, ...content].join(''))].filter(
      (letter) => letter > ' ' && !cut.has(letter),
    )
    expect(missing).toEqual([])
  })

  it('are declared for exactly the letters that they hold', () => {
    const css = read('src/site/styles/fonts.css')
    const declared = [...css.matchAll(/sans-400-(\w+)\.woff2[^;]*;\s*unicode-range:\s*([^;]*)/g)]
    expect(declared.map(([, script]) => script)).toEqual(Object.keys(scripts))
    for (const [, script = '', ranges = ''] of declared) {
      const holds = (letter: string) =>
        ranges
          .split(/,\s*U\+|U\+/)
          .filter(Boolean)
          .some((range) => {
            const [first = '', last = first] = range.trim().split('-')
            const code = letter.codePointAt(0) ?? 0
            return parseInt(first, 16) <= code && code <= parseInt(last, 16)
          })
      expect([...scripts[script as keyof typeof scripts]].filter((letter) => !holds(letter))).toEqual([])
    }
  })
})
