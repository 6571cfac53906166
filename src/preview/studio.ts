import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { readSiteEnv } from '../env.ts'
import { mediaFolders } from '../lib/media-folders.ts'
import { previewListener } from './listener.ts'
import { livePublic } from './live.ts'
import { Sessions } from './sessions.ts'

/** What previews need in one studio; made when somebody first looks at one. */
export type PreviewStudio = {
  live: ReturnType<typeof livePublic>
  sessions: Sessions
  /** The address of the listener, on loopback. */
  listening: () => Promise<string>
  site: string
}

const studios = new WeakMap<Payload, PreviewStudio>()

export const previewStudio = (payload: Payload): PreviewStudio => {
  const before = studios.get(payload)
  if (before) return before
  const { SITE_PORT, MEDIA_DIR, PUBLIC_URL } = readSiteEnv()
  const sessions = new Sessions({
    sdl: readFileSync(path.resolve('src/generated/public.graphql'), 'utf8'),
    media: mediaFolders(MEDIA_DIR).published,
    publicUrl: PUBLIC_URL,
  })
  const studio = {
    live: livePublic(databaseUrlOf(payload)),
    sessions,
    listening: previewListener(sessions),
    site: `http://127.0.0.1:${SITE_PORT}`,
  }
  studios.set(payload, studio)
  return studio
}

/** Lets go of the log and of whoever looks. */
export const closePreviews = async (payload: Payload): Promise<void> => {
  const studio = studios.get(payload)
  studios.delete(payload)
  await studio?.live.stop()
  await studio?.sessions.closeAll()
}

const databaseUrlOf = ({ db }: Payload): string =>
  (db as unknown as { poolOptions: { connectionString: string } }).poolOptions.connectionString
