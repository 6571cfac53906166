import { readFileSync } from 'node:fs'

/** The stylesheet of `letterHtml`, for the screen and for paper. */
export const letterStyles = readFileSync(new URL('./letter.css', import.meta.url), 'utf8')
