import type { CollectionConfig } from 'payload'
import { mediaFolders } from '../lib/media-folders.ts'

type Settings = { secureCookies: boolean; mediaFolder: string }

/** A collection with what the settings of the process decide: how its cookies travel and where its files lie. */
export const withSettings =
  ({ secureCookies, mediaFolder }: Settings) =>
  (collection: CollectionConfig): CollectionConfig => {
    const { auth, upload } = collection
    return {
      ...collection,
      ...(typeof auth === 'object' && {
        auth: { ...auth, cookies: { secure: secureCookies, sameSite: 'Strict' } },
      }),
      ...(typeof upload === 'object' && {
        upload: { ...upload, staticDir: mediaFolders(mediaFolder).originals },
      }),
    }
  }
