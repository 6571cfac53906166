import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { letterStyles } from '../../letters/styles.ts'

export type Stylesheet = { css: string; path: string }

const stylesheet = (css: string): Stylesheet => ({
  css,
  path: `/r/assets/${createHash('sha256').update(css).digest('hex').slice(0, 16)}.css`,
})
const own = (name: string): Stylesheet =>
  stylesheet(readFileSync(new URL(`./${name}.css`, import.meta.url), 'utf8'))

/** The address of each changes with its content and may be kept for ever. */
export const stylesheets = {
  base: own('guest'),
  personal: own('personal'),
  letter: stylesheet(letterStyles),
}
