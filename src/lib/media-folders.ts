import { join } from 'node:path'

/** Where images are: what staff uploaded, and the copies for the public, which are named by their hash. */
export const mediaFolders = (folder: string): { originals: string; published: string } => ({
  originals: join(folder, 'private'),
  published: join(folder, 'public'),
})
