import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The stylesheet of `letterHtml`, for the screen and for paper. By its path from the root, where every process runs: bundled code does not know its own folder. */
export const letterStyles = readFileSync(path.resolve('src/letters/letter.css'), 'utf8')
