import { type SiteLocale, siteLocales } from '../locale.ts'
import { ask, inLanguage } from './ask.ts'

type Params = Record<string, string | number>
export type Page<T> = { docs: T[]; totalDocs: number; page: number; totalPages: number }

const nothing = { docs: [], totalDocs: 0, page: 1, totalPages: 1 }

/** Documents of a collection as one page of at most a hundred. */
export const findPage = async <T>(noun: string, locale: SiteLocale, params: Params = {}): Promise<Page<T>> =>
  (await ask<Page<T>>(noun, inLanguage(locale, { limit: 100, ...params }))) ?? nothing

export const find = async <T>(noun: string, locale: SiteLocale, params: Params = {}): Promise<T[]> =>
  (await findPage<T>(noun, locale, params)).docs

/** Every document, however many pages they fill. */
export const findAll = async <T>(noun: string, locale: SiteLocale, params: Params = {}): Promise<T[]> => {
  const first = await findPage<T>(noun, locale, params)
  const others = Array.from({ length: first.totalPages - 1 }, (_, index) =>
    find<T>(noun, locale, { ...params, page: index + 2 }),
  )
  return [first.docs, ...(await Promise.all(others))].flat()
}

export const findGlobal = <T>(slug: string, locale: SiteLocale, params: Params = {}): Promise<T | null> =>
  ask<T>(`globals/${slug}`, inLanguage(locale, params))

/** The document that has this address in the reader's language; or, typed by hand, in any other. */
export const findBySlug = async <T extends { id: string }>(
  noun: string,
  slug: string,
  locale: SiteLocale,
  params: Params = {},
): Promise<T | null> => {
  const where = { 'where[slug][equals]': slug, limit: 1 }
  const [found] = await find<T>(noun, locale, { ...where, ...params })
  if (found) return found
  const elsewhere = await Promise.all(
    siteLocales.map((other) => ask<Page<{ id: string }>>(noun, { ...where, locale: other, depth: 0 })),
  )
  const id = elsewhere.flatMap((page) => page?.docs ?? [])[0]?.id
  return id === undefined ? null : ask<T>(`${noun}/${id}`, inLanguage(locale, params))
}
