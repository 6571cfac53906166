import { isolateObjectProperty, type CollectionSlug, type GlobalSlug, type PayloadRequest } from 'payload'
import { inTransaction } from '../audit/transaction.ts'
import { executor } from '../db/session.ts'
import { takeTurns } from '../db/writing-turns.ts'
import { defaultLocale, isLocale } from '../i18n/locales.ts'
import { entityOf } from './entities.ts'
import { SHARED, stateOf } from './log.ts'
import { problem } from './problems.ts'
import { touch } from './touched.ts'

/** Takes a document off the public host in every language; the text stays in the studio as a draft. */
export const withdrawEverything = async (slug: string, id: string, asked: PayloadRequest): Promise<void> => {
  const { kind } = entityOf(asked.payload, slug)
  // What this write means must not be read by the other documents of a bulk write, which share the request.
  const req = isolateObjectProperty(asked, ['context', 'locale'])
  req.context = { ...asked.context }
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
  await inTransaction(req, async () => {
    await takeTurns(req, slug, id)
    const remaining = await publicBesides(slug, id, locales, req)
    if (!presenter.perLanguage || locales.length === 0 || remaining.length === 0)
      return withdrawEverything(slug, id, req)
    await touch(req, slug, id, { drop: locales })
  })
}

const publicBesides = async (
  slug: string,
  id: string,
  locales: readonly string[],
  req: PayloadRequest,
): Promise<string[]> => {
  const held = await stateOf(executor(req.payload, await req.transactionID), slug, id)
  const languages = held.filter(({ op, locale }) => op === 'put' && locale !== SHARED)
  return languages.map(({ locale }) => locale).filter((locale) => !locales.includes(locale))
}
