import type { SanitizedCollectionConfig } from 'payload'
import type { MediaStore } from '../../../lib/media-store/store.ts'

/** Where the running product keeps its images: the folder of the originals, and the store of the copies for the public. */
export const placesOf = ({ upload, custom }: SanitizedCollectionConfig) => ({
  originals: upload.staticDir ?? '',
  published: custom['publicMedia'] as MediaStore,
})
