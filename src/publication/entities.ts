import type { CollectionSlug, FlattenedField, Payload, PayloadRequest } from 'payload'
import { presenterOf, type Presenter, type StoredDocument } from './presenter.ts'

export type PublishedEntity = {
  slug: string
  kind: 'collection' | 'global'
  presenter: Presenter
  fields: FlattenedField[]
}

/** The collection or global with this slug, when something of it can be public. */
export const entityOf = (payload: Payload, slug: string): PublishedEntity => {
  const collection = payload.config.collections.find((candidate) => candidate.slug === slug)
  const config = collection ?? payload.config.globals.find((candidate) => candidate.slug === slug)
  const presenter = config && presenterOf(config)
  if (!config || !presenter) throw new Error(`Nothing of “${slug}” is ever public.`)
  return { slug, kind: collection ? 'collection' : 'global', presenter, fields: config.flattenedFields }
}

/**
 * The row of the main table in every language. Reads through the adapter, because a Local API call with
 * `locale: 'all'` inside a hook would change the language of the request for everything that follows.
 */
export const storedDocument = async (
  payload: Payload,
  entity: PublishedEntity,
  id: string,
  transactionID: string,
): Promise<StoredDocument | null> => {
  const req = { transactionID, payload, locale: 'all', context: {} } as unknown as PayloadRequest
  const found =
    entity.kind === 'collection'
      ? await payload.db.findOne({
          collection: entity.slug as CollectionSlug,
          where: { id: { equals: id } },
          joins: false as never,
          locale: 'all',
          req,
        })
      : await payload.db.findGlobal({ slug: entity.slug, locale: 'all', req })
  return found ? { ...found, id } : null
}
