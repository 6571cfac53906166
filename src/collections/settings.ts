import type { CollectionConfig } from 'payload'
import { mediaFolders } from '../lib/media-folders.ts'
import { type MediaPlace, publicMedia } from '../lib/media-store/public-media.ts'

type Settings = { secureCookies: boolean; media: MediaPlace }

/** A collection with what the settings of the process decide: how its cookies travel and where its files lie. */
export const withSettings =
  ({ secureCookies, media }: Settings) =>
  (collection: CollectionConfig): CollectionConfig => {
    const { auth, upload } = collection
    return {
      ...collection,
      ...(typeof auth === 'object' && {
        auth: { ...auth, cookies: { secure: secureCookies, sameSite: 'Strict' } },
      }),
      ...(typeof upload === 'object' && {
        upload: { ...upload, staticDir: mediaFolders(media.folder).originals },
        custom: { ...collection.custom, publicMedia: publicMedia(media) },
      }),
    }
  }
