import type { PayloadRequest } from 'payload'
import type { Locale } from '../i18n/locales.ts'
import type { Entry } from './glossary.ts'

/** The entries that have a word in one of the two languages; all of them, because they are checked while one types. */
export const glossaryFor = async (req: PayloadRequest, from: Locale, to: Locale): Promise<Entry[]> => {
  const { docs } = await req.payload.find({
    collection: 'glossary-entries',
    where: { 'terms.language': { in: [from, to] } },
    sort: 'concept',
    depth: 0,
    limit: 2_000,
    req,
    overrideAccess: false,
  })
  return docs.map(({ id, concept, note, terms }) => ({
    id,
    concept,
    note: note ?? null,
    terms: (terms ?? [])
      .filter(({ language }) => language === from || language === to)
      .map(({ language, text, usage }) => ({ language, text, usage })),
  }))
}
