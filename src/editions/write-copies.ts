import type { PayloadRequest } from 'payload'
import { defaultLocale, type Locale } from '../i18n/locales.ts'
import { copier, languagesOf, type Instead } from './copy.ts'
import type { Copy } from './plan.ts'

/** Writes every copy in all its languages, then what could only be pointed at when it was there. */
export const writeCopies = async (req: PayloadRequest, copies: readonly Copy[]): Promise<void> => {
  for (const copy of copies) await writeCopy(req, copy)
  for (const { collection, id, later } of copies)
    if (later && Object.values(later).some(Boolean)) await change(req, collection, id, defaultLocale, later)
}

const writeCopy = async (req: PayloadRequest, { collection, id, from, instead }: Copy): Promise<void> => {
  const { flattenedFields } = req.payload.collections[collection].config
  const [first = defaultLocale, ...others] = languagesOf(flattenedFields, from)
  const valuesIn = copier(flattenedFields, from, instead)
  await req.payload.create({
    ...{ collection, locale: first, req, ...unseen },
    data: { id, ...valuesIn(first) } as never,
  })
  for (const locale of others) await change(req, collection, id, locale, valuesIn(locale))
}

const change = (
  req: PayloadRequest,
  collection: Copy['collection'],
  id: string,
  locale: Locale,
  data: Instead,
) => req.payload.update({ ...{ collection, id, locale, req, ...unseen }, data })

/**
 * The right was asked of the meeting that is copied: the new one is not yet among the meetings of an account, and a
 * copy is written in languages that its maker does not translate.
 */
const unseen = { draft: true, depth: 0, overrideAccess: true } as const
