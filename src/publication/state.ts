import type { PayloadRequest } from 'payload'
import { executor } from '../db/session.ts'
import { locales } from '../i18n/locales.ts'
import { entityOf } from './entities.ts'
import { newestDraft } from './every-language.ts'
import { hashOf, SHARED, stateOf } from './log.ts'
import { missingTexts, present } from './present.ts'

/** `published`: public and equal to the newest draft; `changed`: public, newer draft; `draft`: complete, not public. */
export type LanguageState = 'published' | 'changed' | 'draft' | 'missing'

export type PublicationState = {
  perLanguage: boolean
  withheld: boolean
  /** A shared field differs from what is public: publishing any language changes it in all of them. */
  sharedChanged: boolean
  languages: { locale: string; state: LanguageState }[]
}

/** Compares what the presenter would make of the newest draft with what the log holds. */
export const publicationState = async (
  slug: string,
  id: string,
  req: PayloadRequest,
): Promise<PublicationState> => {
  const entity = entityOf(req.payload, slug)
  const newest = await newestDraft(req, slug, id)
  const held = await stateOf(executor(req.payload), slug, id)
  const hashes = new Map(held.filter(({ op }) => op === 'put').map(({ locale, sha256 }) => [locale, sha256]))
  const { shared, languages } = present(newest, entity.fields, entity.presenter)
  const isPublic = hashes.has(SHARED)

  const stateIn = (locale: string): LanguageState => {
    const texts = languages[locale] ?? {}
    const complete = missingTexts(texts, entity.presenter).length === 0 && Object.keys(texts).length > 0
    if (!hashes.has(locale)) return complete ? 'draft' : 'missing'
    return hashes.get(locale) === hashOf(texts) ? 'published' : 'changed'
  }
  return {
    perLanguage: entity.presenter.perLanguage,
    withheld: entity.presenter.withheld?.(newest) ?? false,
    sharedChanged: isPublic && hashes.get(SHARED) !== hashOf(shared),
    languages: locales.map((locale) => ({ locale, state: stateIn(locale) })),
  }
}
