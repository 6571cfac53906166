import { cache } from 'react'
import { type SiteLocale, fallbacks } from '../locale.ts'
import { source } from '../source.ts'

type Params = Record<string, string | number>

/** One read of the public API. Null when there is nothing at the address; throws when the API does not answer. */
const read = cache(async <T>(path: string): Promise<T | null> => {
  const answer = await fetch(`${await source()}${path}`, { cache: 'no-store' })
  if (answer.status === 404) return null
  if (!answer.ok) throw new Error(`The API answers ${answer.status} to ${path}`)
  return (await answer.json()) as T
})

export const ask = <T>(path: string, params: Params = {}): Promise<T | null> => {
  const query = new URLSearchParams(Object.entries(params).map(([name, value]) => [name, String(value)]))
  return read<T>(`/api/${path}?${query.toString()}`)
}

/** Asks in the reader's language, else in another one, and has every text say which it is. */
export const inLanguage = (locale: SiteLocale, params: Params = {}): Params => ({
  locale,
  'fallback-locale': fallbacks(locale).join(','),
  languages: 'true',
  ...params,
})
