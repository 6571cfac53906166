import { ask, inLanguage } from '../api/ask.ts'
import type { Document } from '../api/document.ts'
import type { Page } from '../api/find.ts'
import { find } from '../api/find.ts'
import { isPaged, pagedNouns } from '../address.ts'
import type { SiteLocale } from '../locale.ts'

type Found = { collection: string; id: string; title: string }
export type Hit = Found & { document: (Document & { slug: string; summary?: string | null }) | undefined }

const perPage = 20

/** What the API finds, with the address of each hit; what has no page here belongs to something that has one. */
export const findWords = async (q: string, locale: SiteLocale, page: number): Promise<Page<Hit>> => {
  const asked = inLanguage(locale, { q, page, limit: perPage, collections: pagedNouns.join(',') })
  const found = await ask<Page<Found>>('search', asked)
  const docs = found?.docs.filter(({ collection }) => isPaged(collection)) ?? []
  const nouns = [...new Set(docs.map(({ collection }) => collection))]
  const documents = await Promise.all(
    nouns.map((noun) => {
      const ids = docs.filter(({ collection }) => collection === noun).map(({ id }) => id)
      return find<Document & { slug: string; summary?: string | null }>(noun, locale, {
        'where[id][in]': ids.join(','),
        depth: 0,
      })
    }),
  )
  const byId = new Map(documents.flat().map((document) => [document.id, document]))
  return {
    docs: docs.map((hit) => ({ ...hit, document: byId.get(hit.id) })),
    totalDocs: found?.totalDocs ?? 0,
    page: found?.page ?? 1,
    totalPages: found?.totalPages ?? 1,
  }
}
