import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'
import { defaultLocale, isLocale } from '../i18n/locales.ts'
import { entityOf } from './entities.ts'
import { LANGUAGES } from './intent.ts'
import { problem } from './problems.ts'

/**
 * Publishes the newest draft in the given languages, or in all complete ones when none is given. What is
 * shared by all languages (a date, a place) becomes public in every published language at once.
 */
export const publish = async (
  slug: string,
  id: string,
  locales: readonly string[],
  req: PayloadRequest,
): Promise<void> => {
  if (!locales.every(isLocale)) throw problem('unknown-language', req)
  const { kind, presenter } = entityOf(req.payload, slug)
  const named = presenter.perLanguage && locales.length > 0 ? [...locales] : undefined
  const data = { _status: 'published' } as never
  const locale = locales[0] ?? defaultLocale
  const options = {
    data,
    locale,
    depth: 0,
    req,
    overrideAccess: false,
    // Always named anew: several acts of one batch share the request.
    context: { ...req.context, [LANGUAGES]: named },
  } as const
  if (kind === 'global') await req.payload.updateGlobal({ slug: slug as GlobalSlug, ...options })
  else await req.payload.update({ collection: slug as CollectionSlug, id, ...options })
}
