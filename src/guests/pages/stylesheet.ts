import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const css = readFileSync(new URL('./guest.css', import.meta.url), 'utf8')
const hash = createHash('sha256').update(css).digest('hex').slice(0, 16)

/** The one stylesheet; its address changes with its content and may be kept for ever. */
export const stylesheet = { css, path: `/r/assets/${hash}.css` }
