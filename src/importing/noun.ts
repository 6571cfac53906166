import type { Label } from '../i18n/label.ts'
import type { Locale } from '../i18n/locales.ts'

export type Reference = 'countries' | 'legislatures'

/** How a cell is read. */
export type Kind =
  | { type: 'text' | 'email' | 'phone' | 'url' | 'date' | 'language' }
  | { type: 'reference'; to: Reference }
  | { type: 'choice'; options: Record<string, readonly string[]> }

/** A column that a sheet may have. `in`: the language of the text, or the one asked for with the sheet. */
export type Column = Kind & {
  key: string
  path: string
  in?: Locale | 'asked'
  label: Label
  /** How else a heading may be written, in any language. */
  headings: readonly string[]
}

/** A noun that can be imported. `apart` keeps two of the same name apart: the country of a person, the parliament of a group. */
export type Noun = {
  collection: 'people' | 'parliamentary-groups'
  columns: readonly Column[]
  apart: 'country' | 'legislature'
  /** Paths without which nothing new is made. */
  needed: readonly string[]
  /** Where a spelling goes that differs from the name on record. */
  spellings: 'otherNames' | null
  /** Where else a name stands. */
  alsoNamed: (document: Record<string, unknown>) => (string | null | undefined)[]
}
