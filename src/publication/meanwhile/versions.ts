import type { CollectionSlug, GlobalSlug, PayloadRequest, Where } from 'payload'
import type { PublishedEntity } from '../entities.ts'

/** A version as it is stored: every language, and when it became the newest. */
export type Version = { id: string; version: Record<string, unknown> & { updatedAt?: string } }

/** Through the adapter, because inside a save a Local API call would change the language of the request. */
const one = async (
  req: PayloadRequest,
  { slug, kind }: PublishedEntity,
  id: string,
  which: Where,
): Promise<Version | undefined> => {
  const options = { limit: 1, pagination: false, sort: '-updatedAt', locale: 'all', req } as const
  const { docs } =
    kind === 'collection'
      ? await req.payload.db.findVersions({
          collection: slug as CollectionSlug,
          where: { and: [{ parent: { equals: id } }, which] },
          ...options,
        })
      : await req.payload.db.findGlobalVersions({ global: slug as GlobalSlug, where: which, ...options })
  return docs[0]
}

export const newestVersion = (req: PayloadRequest, entity: PublishedEntity, id: string) =>
  one(req, entity, id, { latest: { equals: true } })

/** The version somebody started from: the moment it was written names it. */
export const versionOf = (req: PayloadRequest, entity: PublishedEntity, id: string, moment: string) =>
  one(req, entity, id, { 'version.updatedAt': { equals: moment } })
