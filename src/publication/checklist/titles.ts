import type { CollectionSlug, PayloadRequest } from 'payload'
import { defaultLocale, isLocale } from '../../i18n/locales.ts'
import { inEveryLanguage } from '../every-language.ts'

/** `noun/id` → what the record is called, for those the person may read. */
export const titlesOf = async (
  req: PayloadRequest,
  records: readonly { noun: string; id: string }[],
): Promise<Map<string, string>> => {
  const found = new Map<string, string>()
  const language = isLocale(req.locale) ? req.locale : defaultLocale
  for (const [noun, some] of Map.groupBy(records, (record) => record.noun)) {
    const field = req.payload.collections[noun as CollectionSlug]?.config.admin.useAsTitle ?? 'id'
    const { docs } = await inEveryLanguage(req, () =>
      req.payload.find({
        collection: noun as CollectionSlug,
        where: { id: { in: some.map(({ id }) => id) } },
        draft: true,
        depth: 0,
        pagination: false,
        locale: 'all',
        select: { [field]: true } as never,
        joins: false as never,
        overrideAccess: false,
        req,
      }),
    )
    for (const doc of docs as unknown as ({ id: string } & Record<string, unknown>)[])
      found.set(`${noun}/${doc.id}`, anyOf(doc[field], language) ?? doc.id.slice(0, 8))
  }
  return found
}

const anyOf = (value: unknown, language: string): string | undefined => {
  if (value === null || typeof value !== 'object') return value ? String(value) : undefined
  const texts = value as Record<string, unknown>
  const text = texts[language] ?? texts[defaultLocale] ?? Object.values(texts).find(Boolean)
  return text ? String(text) : undefined
}
