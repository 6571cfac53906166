import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { scripts } from './glyphs.ts'

/** `node src/site/drawings/fonts.ts` cuts the site's fonts anew into `src/site/fonts`. Both faces: SIL Open Font License 1.1. */
const target = join(import.meta.dirname, '../fonts')

const faces = {
  'sans-400': 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'sans-600': 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'serif-400': 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'serif-600': 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
}

const whole = (file: string): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/${file}`))

for (const [face, file] of Object.entries(faces))
  for (const [script, glyphs] of Object.entries(scripts)) {
    const cut = await subsetFont(whole(file), glyphs, { targetFormat: 'woff2', noLayoutClosure: true })
    writeFileSync(join(target, `${face}-${script}.woff2`), cut)
  }
