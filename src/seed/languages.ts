import { locales, type Locale } from '../i18n/locales.ts'
import { uuidFrom } from '../lib/uuid.ts'
import { isLocalized } from './record.ts'

/** The languages in which the data has any text, in the product's order; English when it has none. */
export const languagesOf = (data: Record<string, unknown>): Locale[] => {
  const found = new Set<string>()
  collect(data, found)
  return found.size === 0 ? ['en'] : locales.filter((locale) => found.has(locale))
}

const collect = (value: unknown, found: Set<string>): void => {
  if (isLocalized(value)) Object.keys(value.$localized).forEach((locale) => found.add(locale))
  else if (value !== null && typeof value === 'object')
    Object.values(value).forEach((inner) => collect(inner, found))
}

/**
 * The data as one reads it in one language. Rows get stable ids, so that the same row meets its texts in the
 * next language.
 */
export const valuesIn = (
  data: Record<string, unknown>,
  locale: Locale,
  path: string,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => {
      const inLocale = valueIn(value, locale, `${path}/${name}`)
      return inLocale === undefined ? [] : [[name, inLocale]]
    }),
  )

const valueIn = (value: unknown, locale: Locale, path: string): unknown => {
  if (isLocalized(value)) return value.$localized[locale]
  if (Array.isArray(value)) return value.map((row, index) => rowIn(row, locale, `${path}/${index}`))
  if (value !== null && typeof value === 'object' && !isLexical(value)) {
    return valuesIn(value as Record<string, unknown>, locale, path)
  }
  return value
}

const rowIn = (row: unknown, locale: Locale, path: string): unknown =>
  row !== null && typeof row === 'object'
    ? { id: uuidFrom(path), ...valuesIn(row as Record<string, unknown>, locale, path) }
    : row

const isLexical = (value: object) => 'root' in value
