import type { Locale } from '../i18n/locales.ts'
import { uuidFrom } from '../lib/uuid.ts'

type WrittenLocale = 'en' | 'fr' | 'be'

/** A value that differs by language. Every text is written in English, French and Belarusian; others are optional. */
export type Localized<T = unknown> = {
  readonly $localized: Record<WrittenLocale, T> & Partial<Record<Exclude<Locale, WrittenLocale>, T>>
}

/**
 * One document. `data` holds shared values, `l()` leaves, arrays of rows (which may hold leaves) and relations as
 * `idOf(collection, key)` of a record earlier in the list. `later` holds relations to records further down the list:
 * they are written when every record exists. `publish` is true unless said otherwise. `file`, of an image, is a path
 * under `src/seed/images`.
 */
export type SeedRecord = {
  collection: string
  key: string
  data: Record<string, unknown>
  later?: Record<string, unknown>
  publish?: boolean
  file?: string
}

export type SeedGlobal = { global: string; data: Record<string, unknown> }

export const l = <T>(
  en: T,
  fr: T,
  be: T,
  more: Partial<Record<Exclude<Locale, WrittenLocale>, T>> = {},
): Localized<T> => ({ $localized: { en, fr, be, ...more } })

export const isLocalized = (value: unknown): value is Localized =>
  typeof value === 'object' && value !== null && '$localized' in value

/** The id of a seeded document: the same on every machine. */
export const idOf = (collection: string, key: string): string => uuidFrom(`${collection}/${key}`)

export type Inline = string | { bold: string }

const textNode = (inline: Inline) => ({
  type: 'text',
  version: 1,
  text: typeof inline === 'string' ? inline : inline.bold,
  format: typeof inline === 'string' ? 0 : 1,
  style: '',
  mode: 'normal',
  detail: 0,
})

const paragraphNode = (paragraph: string | Inline[]) => ({
  type: 'paragraph',
  version: 1,
  children: (typeof paragraph === 'string' ? [paragraph] : paragraph).map(textNode),
  direction: 'ltr',
  format: '',
  indent: 0,
  textFormat: 0,
  textStyle: '',
})

/** A Lexical document of plain paragraphs, as Payload's rich-text field stores it. */
export const rich = (paragraphs: (string | Inline[])[]) => ({
  root: {
    type: 'root',
    version: 1,
    children: paragraphs.map(paragraphNode),
    direction: 'ltr',
    format: '',
    indent: 0,
  },
})
