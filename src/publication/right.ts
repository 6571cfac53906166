import { Forbidden, type CollectionSlug, type PayloadRequest, type Where } from 'payload'
import { mayPublish, mayWithdraw } from '../access/publishing.ts'
import { problem } from './problems.ts'

export type Verb = 'publish' | 'withdraw'

/** Throws unless the person may do this to this document now. */
export const requireRight = async (
  req: PayloadRequest,
  verb: Verb,
  slug: string,
  id: string,
): Promise<void> => {
  const may = verb === 'publish' ? mayPublish : mayWithdraw
  if (!(await may(req, slug, id))) throw problem('may-not-publish', req, 403)
}

/** Throws unless Payload would let the person write the document: what comes before its own check must tell nothing. */
export const requireWriting = async (req: PayloadRequest, slug: string, id: string): Promise<void> => {
  const { collections, globals } = req.payload.config
  const config = collections.find((one) => one.slug === slug) ?? globals.find((one) => one.slug === slug)
  const given = await config?.access.update?.({ req, id })
  if (given === true) return
  if (!given || !(await isAmong(req, slug, id, given))) throw new Forbidden(req.t)
}

const isAmong = async (req: PayloadRequest, slug: string, id: string, own: Where): Promise<boolean> => {
  const { totalDocs } = await req.payload.find({
    collection: slug as CollectionSlug,
    where: { and: [{ id: { equals: id } }, own] },
    draft: true,
    depth: 0,
    limit: 1,
    trash: true,
    req,
    // Asked only whether the document is among those that the rule names.
    overrideAccess: true,
  })
  return totalDocs > 0
}
