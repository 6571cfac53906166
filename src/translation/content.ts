import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'
import type { Locale } from '../i18n/locales.ts'
import type { Content } from './form.ts'
import type { Noun } from './nouns.ts'
import { Refusal } from './problems.ts'

type Where = { noun: Noun; document: string; language: Locale }

const how = (req: PayloadRequest, locale: Locale) =>
  ({ locale, fallbackLocale: false, draft: true, depth: 0, req }) as const

/** The newest draft of a document in one language, as far as the person may read it. Throws `not-found`. */
export const readContent = async (
  req: PayloadRequest,
  { noun, document, language }: Where,
): Promise<Content> => {
  const { payload } = req
  if (noun.kind === 'global')
    return (await payload.findGlobal({
      slug: noun.slug as GlobalSlug,
      ...how(req, language),
      overrideAccess: false,
    })) as unknown as Content
  const found = await payload.findByID({
    collection: noun.slug as CollectionSlug,
    id: document,
    disableErrors: true,
    ...how(req, language),
    overrideAccess: false,
  })
  if (!found) throw new Refusal('not-found')
  return found as unknown as Content
}

/** Saves as a draft in one language by Payload's own update, with the person's own rights. */
export const saveContent = async (
  req: PayloadRequest,
  { noun, document, language }: Where,
  data: Content,
): Promise<void> => {
  const { payload } = req
  if (noun.kind === 'global') {
    await payload.updateGlobal({
      slug: noun.slug as GlobalSlug,
      data,
      ...how(req, language),
      overrideAccess: false,
    })
    return
  }
  await payload.update({
    collection: noun.slug as CollectionSlug,
    id: document,
    data,
    ...how(req, language),
    overrideAccess: false,
  })
}
