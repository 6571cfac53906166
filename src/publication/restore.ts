import { Forbidden, NotFound, restoreVersionOperation } from 'payload'
import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'

/** Makes a document's old version its newest draft; what is public stays as it is. */
export const restoreDocument = async (
  slug: string,
  versionID: string,
  req: PayloadRequest,
): Promise<unknown> => {
  const collection = req.payload.collections[slug as CollectionSlug]
  // The Local API has no `draft` here, and without it the old version would overwrite the public row.
  return restoreVersionOperation({
    id: versionID,
    collection,
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
}

/**
 * Makes a global's old version its newest draft. Payload's own operation writes the main row even when asked
 * for a draft, which would say "draft" of what is public.
 */
export const restoreGlobal = async (
  slug: string,
  versionID: string,
  req: PayloadRequest,
): Promise<unknown> => {
  const { payload } = req
  const config = payload.config.globals.find((global) => global.slug === slug)
  if (!config || (await config.access.update({ req, data: { _status: 'draft' } })) !== true)
    throw new Forbidden(req.t)
  const { docs } = await payload.db.findGlobalVersions({
    global: slug as GlobalSlug,
    where: { id: { equals: versionID } },
    limit: 1,
    locale: 'all',
    req,
  })
  const version = docs[0]?.version
  if (!version) throw new NotFound(req.t)
  const now = new Date().toISOString()
  return payload.db.createGlobalVersion({
    globalSlug: slug as GlobalSlug,
    versionData: { ...version, _status: 'draft', updatedAt: now } as never,
    autosave: false,
    createdAt: now,
    updatedAt: now,
    req,
  })
}
