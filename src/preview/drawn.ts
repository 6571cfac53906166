import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'
import type { Snapshot } from '../delivery/snapshot/snapshot.ts'
import { defaultLocale, locales } from '../i18n/locales.ts'
import { entityOf, type PublishedEntity } from '../publication/entities.ts'
import type { StoredDocument } from '../publication/presenter.ts'
import type { Asked } from './asked.ts'
import { itemsForDelegations } from './delegations.ts'
import { formDocument } from './form-document.ts'
import { numbered, rowsFor } from './rows.ts'

/**
 * What would be public if this form were published now, or what delegations would see. Nothing is written. Throws when
 * the person may not read the document.
 */
export const drawn = async (asked: Asked, snapshot: Snapshot, req: PayloadRequest): Promise<Snapshot> => {
  const { slug, id, locale, audience, data } = asked
  const entity = entityOf(req.payload, slug)
  const stored = await newestDraft(entity, id, req)
  const doc = formDocument(stored, data, entity.fields, locale)
  const spoken = entity.presenter.perLanguage ? [locale] : locales
  const others = audience === 'delegations' && slug === 'meetings' ? await itemsForDelegations(id, req) : []
  const rows = [...others, ...rowsFor(entity, doc, spoken, audience)]
  return snapshot.after(numbered(rows, snapshot.seq))
}

const newestDraft = async (
  { kind, slug }: PublishedEntity,
  id: string,
  req: PayloadRequest,
): Promise<StoredDocument> => {
  const options = { draft: true, depth: 0, locale: 'all', overrideAccess: false, req } as const
  const before = req.locale
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
  req.locale = before ?? defaultLocale
  return { ...(found as unknown as StoredDocument), id }
}
