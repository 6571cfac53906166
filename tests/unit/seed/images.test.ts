import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { type CountryCode, countryNames } from '../../../src/seed/data/country-names.ts'
import { media, outlineId } from '../../../src/seed/data/media.ts'
import { idOf } from '../../../src/seed/record.ts'
import { filesBelow, root } from '../house/tree.ts'

const folder = 'src/seed/images'
const files = filesBelow(folder)
const outlines = files.filter((path) => path.startsWith(`${folder}/countries/`))

/** The share of an image that is not transparent. */
const filled = async (path: string): Promise<number> => {
  const { data, info } = await sharp(readFileSync(join(root, path)))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  let opaque = 0
  for (let at = 3; at < data.length; at += 4) if (data[at]! > 127) opaque++
  return opaque / (info.width * info.height)
}

describe('the images of the seed', () => {
  it('are all used, and all there', () => {
    expect(media.map(({ file }) => `${folder}/${file}`).sort()).toEqual(files.sort())
  })

  it('are PNG files of at most 30 KB without metadata', async () => {
    for (const path of files) {
      const { format, exif, xmp, icc } = await sharp(join(root, path)).metadata()
      expect([path, format, exif, xmp, icc]).toEqual([path, 'png', undefined, undefined, undefined])
      expect([path, statSync(join(root, path)).size <= 30_000]).toEqual([path, true])
    }
  })

  it('outline every country of the seed on nothing, in one frame', async () => {
    const known = new Set(media.map(({ collection, key }) => idOf(collection, key)))
    const codes = Object.keys(countryNames) as CountryCode[]
    expect(codes.filter((code) => !known.has(outlineId(code)))).toEqual([])
    expect(outlines).toHaveLength(codes.length)
    for (const path of outlines) {
      const { width, height, hasAlpha } = await sharp(join(root, path)).metadata()
      expect([path, width, height, hasAlpha]).toEqual([path, 800, 600, true])
      const share = await filled(path)
      expect([path, share > 0.05 && share < 0.8]).toEqual([path, true])
    }
  })
})
