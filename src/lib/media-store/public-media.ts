import { mediaFolders } from '../media-folders.ts'
import { type BucketLogin, bucketStore } from './bucket.ts'
import { folderStore } from './folder.ts'
import type { MediaStore } from './store.ts'

export type MediaPlace = { folder: string; bucket?: BucketLogin | undefined }

/** Where the copies for the public lie: in the bucket when there is one, else beside the originals. */
export const publicMedia = ({ folder, bucket }: MediaPlace): MediaStore =>
  bucket ? bucketStore(bucket) : folderStore(mediaFolders(folder).published)
