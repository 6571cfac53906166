import type { CollectionSlug, PayloadRequest } from 'payload'

/** Whether the person may read anything of a collection: Payload throws where the answer is no, and a dashboard shows nothing. */
export const mayRead = async (req: PayloadRequest, slug: CollectionSlug): Promise<boolean> =>
  (await req.payload.collections[slug].config.access.read({ req })) !== false
