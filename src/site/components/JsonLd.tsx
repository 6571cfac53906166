import { ask } from '../api/ask.ts'
import type { SiteLocale } from '../locale.ts'

type Props = { noun: string; id: string; locale: SiteLocale }

/** What the API says of the document in schema.org, for search engines. Data, not a script. */
export const JsonLd = async ({ noun, id, locale }: Props) => {
  const data = await ask<unknown>(`json-ld/${noun}/${id}`, { locale, 'fallback-locale': 'en,fr,be' })
  if (data === null) return null
  const html = JSON.stringify(data).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: html }} />
}
