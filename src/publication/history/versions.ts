import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'
import { entityOf } from '../entities.ts'
import { inEveryLanguage } from '../every-language.ts'
import type { StoredDocument } from '../presenter.ts'
import { problem } from '../problems.ts'

export type Version = { id: string; updatedAt: string; version: StoredDocument }

/** The kept versions of a document, newest first, as far as the person may read them; one of them by its id. */
export const versionsOf = (
  req: PayloadRequest,
  slug: string,
  id: string,
  version?: string,
): Promise<Version[]> => {
  const { kind } = entityOf(req.payload, slug)
  const wanted = version === undefined ? [] : [{ id: { equals: version } }]
  const options = {
    depth: 0,
    limit: 50,
    locale: 'all',
    sort: '-updatedAt',
    overrideAccess: false,
    req,
  } as const
  return inEveryLanguage(req, async () => {
    const { docs } =
      kind === 'collection'
        ? await req.payload.findVersions({
            collection: slug as CollectionSlug,
            where: { and: [{ parent: { equals: id } }, ...wanted] },
            trash: true,
            ...options,
          })
        : await req.payload.findGlobalVersions({
            slug: slug as GlobalSlug,
            where: { and: wanted },
            ...options,
          })
    return docs as unknown as Version[]
  })
}

export const oneVersion = async (
  req: PayloadRequest,
  slug: string,
  id: string,
  version: string,
): Promise<Version> => {
  const [found] = await versionsOf(req, slug, id, version)
  if (!found) throw problem('not-found', req, 404)
  return found
}
