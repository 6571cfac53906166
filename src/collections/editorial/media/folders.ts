import path from 'node:path'
import type { SanitizedCollectionConfig } from 'payload'
import { mediaFolders } from '../../../lib/media-folders.ts'

/** The folders of the running product. Payload knows the one of the originals; the other one lies beside it. */
export const foldersOf = ({ upload }: SanitizedCollectionConfig) =>
  mediaFolders(path.dirname(upload.staticDir ?? ''))
