import type { CollectionSlug, DataFromCollectionSlug, Payload } from 'payload'
import { defaultLocale, locales, type Locale } from '../i18n/locales.ts'

/** How a document is read for a mail: in its language, and where a text lacks in it, in English or any other. */
export const readIn = (language: Locale) => ({
  locale: language,
  fallbackLocale: [defaultLocale, ...locales.filter((locale) => locale !== defaultLocale)],
})

/** The row that a relation names, or null when it names none or its row is gone. */
export const readRow = async <Slug extends CollectionSlug>(
  payload: Payload,
  collection: Slug,
  relation: string | { id: string } | null | undefined,
  language: Locale,
  depth = 0,
): Promise<DataFromCollectionSlug<Slug> | null> => {
  const id = idOf(relation)
  if (id === null) return null
  const row = await payload.findByID({
    collection,
    id,
    depth,
    disableErrors: true,
    ...readIn(language),
    // The worker writes to guests on behalf of the office, whoever caused the mail.
    overrideAccess: true,
  })
  return row
}

/** The id of a relation, however deep it was read. */
export const idOf = (relation: string | { id: string } | null | undefined): string | null =>
  typeof relation === 'string' ? relation : (relation?.id ?? null)
