import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { markSvg } from '../../lib/identity.ts'
import { type CountryCode, countryNames } from '../data/country-names.ts'
import { countryDrawing } from './country.ts'
import { png } from './png.ts'
import { portraits } from './portraits.ts'

/** `node src/seed/drawings/draw.ts` draws every image of the seed anew into `src/seed/images`. */
const images = join(import.meta.dirname, '../images')

const draw = async (file: string, svg: string): Promise<void> => {
  const path = join(images, file)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, await png(svg))
}

for (const code of Object.keys(countryNames) as CountryCode[])
  await draw(`countries/${code}.png`, countryDrawing(code))
await draw('mark.png', markSvg(1200))
for (const [index, svg] of portraits.entries()) await draw(`portrait-${index + 1}.png`, svg)
