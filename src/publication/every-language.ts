import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'
import { entityOf } from './entities.ts'
import type { StoredDocument } from './presenter.ts'

/**
 * Runs a call that reads with `locale: 'all'` and gives the request its own language back: Payload writes the
 * language of a call into the request, and what is written after it would be in none.
 */
export const inEveryLanguage = async <Result>(
  req: PayloadRequest,
  read: () => Promise<Result>,
): Promise<Result> => {
  const before = req.locale
  try {
    return await read()
  } finally {
    if (before === undefined) delete (req as Partial<PayloadRequest>).locale
    else req.locale = before
  }
}

/** The newest draft in every language, as far as the person may read it. Throws when there is none. */
export const newestDraft = (req: PayloadRequest, slug: string, id: string): Promise<StoredDocument> => {
  const { kind } = entityOf(req.payload, slug)
  const options = { draft: true, depth: 0, locale: 'all', overrideAccess: false, req } as const
  return inEveryLanguage(req, async () => {
    const found =
      kind === 'collection'
        ? await req.payload.findByID({
            collection: slug as CollectionSlug,
            id,
            joins: false as never,
            trash: true,
            ...options,
          })
        : await req.payload.findGlobal({ slug: slug as GlobalSlug, ...options })
    return { ...(found as object), id }
  })
}
