import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { MediaStore } from '../../../lib/media-store/store.ts'

export type Rendition = { filename: string; filesize: number; width: number; height: number }

/**
 * Writes a re-encoded WebP without EXIF, GPS or XMP to the public store, named by its SHA-256.
 * sharp drops metadata unless told to keep it; the orientation is applied first.
 */
export const writeRendition = async (original: Buffer, store: MediaStore): Promise<Rendition> => {
  const { data, info } = await sharp(original, { limitInputPixels: 25_000_000, failOn: 'warning' })
    .rotate()
    .resize({ width: 2000, height: 2000, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 82 })
    .toBuffer({ resolveWithObject: true })
  const filename = `${createHash('sha256').update(data).digest('hex')}.webp`
  await store.put(filename, data)
  return { filename, filesize: info.size, width: info.width, height: info.height }
}
