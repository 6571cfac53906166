import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'

export type Rendition = { filename: string; filesize: number; width: number; height: number }

/**
 * Writes a re-encoded WebP without EXIF, GPS or XMP to the public store, named by its SHA-256.
 * sharp drops metadata unless told to keep it; the orientation is applied first.
 */
export const writeRendition = async (original: Buffer, folder: string): Promise<Rendition> => {
  const { data, info } = await sharp(original, { limitInputPixels: 25_000_000, failOn: 'warning' })
    .rotate()
    .resize({ width: 2000, height: 2000, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 82 })
    .toBuffer({ resolveWithObject: true })
  const filename = `${createHash('sha256').update(data).digest('hex')}.webp`
  const part = path.join(folder, `.${randomUUID()}.part`)
  await mkdir(folder, { recursive: true })
  await writeFile(part, data)
  await rename(part, path.join(folder, filename))
  return { filename, filesize: info.size, width: info.width, height: info.height }
}
