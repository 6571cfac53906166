import { belarusianInLatin } from '../languages.ts'
import type { PublicField } from '../model.ts'
import type { Published } from '../snapshot/published.ts'
import type { View } from '../snapshot/view.ts'
import { lacinka } from '../../lib/belarusian/lacinka.ts'
import { richTextInLatin } from './rich-text.ts'

/** Addresses stay what they are, or they would lead nowhere. */
const addresses = new Set(['slug', 'url', 'website', 'email'])

/**
 * A localized value by its flat key, as the view serves it: of one public `language`, or of the first in the order
 * that is not empty, in the Latin alphabet where that was asked for.
 */
export const servedValue = (
  view: View,
  field: PublicField,
  document: Published,
  key: string,
  language?: string,
): unknown => {
  const value = view.localized(document, key, language)
  if (!view.languages.latin || language !== undefined || addresses.has(field.name)) return value
  return languageOf(view, document, key) === belarusianInLatin.from ? inLatin(field, value) : value
}

/** The language whose layer a localized value comes from; null when it is empty in all of them. */
export const languageOf = ({ languages }: View, document: Published, key: string): string | null =>
  languages.order.find((code) => !isEmpty(document.languages[code]?.body[key])) ?? null

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === ''

const inLatin = ({ type }: PublicField, value: unknown): unknown => {
  if (type === 'richText') return richTextInLatin(value)
  return typeof value === 'string' && (type === 'text' || type === 'textarea') ? lacinka(value) : value
}
