import type { PayloadRequest } from 'payload'
import { locales, type Locale } from '../i18n/locales.ts'
import { languagesOf } from './copy.ts'
import { clock, type Copy, type Plan } from './plan.ts'

/** One document that a new edition consists of. Times are those of the clocks there: `2026-10-05 09:00`. */
export type ReportedCopy = {
  collection: Copy['collection']
  title: string | null
  languages: Locale[]
  begins: string | null
  ends: string | null
}

export const reportOf = ({ payload, i18n }: PayloadRequest, { copies, timeZone }: Plan): ReportedCopy[] =>
  copies.map(({ collection, from, instead }) => {
    const { flattenedFields } = payload.collections[collection].config
    return {
      collection,
      title: titleOf(from['title'] ?? from['label'], i18n.language),
      languages: languagesOf(flattenedFields, from),
      begins: clock(instead['startsAt'] ?? instead['opensAt'], timeZone),
      ends: clock(instead['endsAt'] ?? instead['closesAt'], timeZone),
    }
  })

const titleOf = (title: unknown, language: string): string | null => {
  const written = (title ?? {}) as Record<string, string | null | undefined>
  return [language, ...locales].map((code) => written[code]).find(Boolean) ?? null
}
