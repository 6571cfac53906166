import { commitTransaction, initTransaction, killTransaction } from 'payload'
import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'
import { executor } from '../db/session.ts'
import { defaultLocale, isLocale } from '../i18n/locales.ts'
import { entityOf } from './entities.ts'
import { SHARED, stateOf } from './log.ts'
import { problem } from './problems.ts'
import { touch } from './touched.ts'

/** Takes a document off the public host in every language; the text stays in the studio as a draft. */
export const withdrawEverything = async (slug: string, id: string, req: PayloadRequest): Promise<void> => {
  const { kind } = entityOf(req.payload, slug)
  const data = { _status: 'draft' } as never
  const locale = isLocale(req.locale) ? req.locale : defaultLocale
  // Called after the caller's own right to publish was checked, or by a saved decision that must win over rights.
  const options = { data, locale, depth: 0, req, overrideAccess: true, context: req.context } as const
  if (kind === 'global') await req.payload.updateGlobal({ slug: slug as GlobalSlug, ...options })
  else await req.payload.update({ collection: slug as CollectionSlug, id, ...options })
}

/** Takes some languages off the public host; the last one takes the document with it. */
export const withdraw = async (
  slug: string,
  id: string,
  locales: readonly string[],
  req: PayloadRequest,
): Promise<void> => {
  if (!locales.every(isLocale)) throw problem('unknown-language', req)
  const { presenter } = entityOf(req.payload, slug)
  const held = await stateOf(executor(req.payload), slug, id)
  const languages = held
    .filter(({ op, locale }) => op === 'put' && locale !== SHARED)
    .map(({ locale }) => locale)
  const remaining = languages.filter((language) => !(locales as readonly string[]).includes(language))
  if (!presenter.perLanguage || locales.length === 0 || remaining.length === 0) {
    return withdrawEverything(slug, id, req)
  }
  const shouldCommit = await initTransaction(req)
  try {
    await touch(req, slug, id, { drop: locales })
    if (shouldCommit) await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
