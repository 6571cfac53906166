import { z } from 'zod'
import { isLocale, localeLabels, locales, type Locale } from '../../i18n/locales.ts'
import { slugFrom } from '../../lib/slug.ts'
import { hasHidden, looksLikeFormula, tidy } from '../../sheets/cell.ts'
import { limits } from '../../sheets/limits.ts'
import type { Row } from '../../sheets/read-table.ts'
import type { AddresseeKind } from '../record-names.ts'
import type { Column, Mapping } from './columns.ts'
import type { RemarkCode } from './remark-texts.ts'

const longestName = 300
const mostPlaces = 500
const email = z.email().max(254)

export type Values = {
  name: string
  email: string | null
  copyTo: string | null
  salutation: string | null
  language: Locale | null
  country: string | null
  addressee: AddresseeKind | null
  places: number | null
  notes: string | null
}

const namesOfLanguages = new Map<string, Locale>(
  locales.flatMap((code) => [
    [slugFrom(localeLabels[code]), code] as const,
    ...['en', 'fr', 'be'].map(
      (speech) =>
        [slugFrom(new Intl.DisplayNames([speech], { type: 'language' }).of(code) ?? code), code] as const,
    ),
  ]),
)

const kinds = new Map<string, AddresseeKind>(
  (
    [
      [
        'group',
        'group',
        'parliamentary group',
        'groupe',
        'groupe parlementaire',
        'група',
        'парламенцкая група',
      ],
      ['person', 'person', 'personne', 'асоба', 'чалавек'],
      ['organization', 'organization', 'organisation', 'арганізацыя'],
    ] as const
  ).flatMap(([kind, ...names]) => names.map((name): [string, AddresseeKind] => [slugFrom(name), kind])),
)

const languageIn = (text: string): Locale | undefined => {
  const [code = ''] = text.toLowerCase().split(/[-_]/)
  return isLocale(code) ? code : namesOfLanguages.get(slugFrom(text))
}

/** What one row says, and what is wrong with it. `countries` maps the slugs of names and codes to ids. */
export const valuesOf = (
  row: Row,
  mapping: Mapping,
  countries: ReadonlyMap<string, string>,
): { values: Values; errors: RemarkCode[] } => {
  const errors = new Set<RemarkCode>()
  const text = (column: Column): string => {
    const index = mapping[column]
    const cell = tidy(index === undefined ? '' : (row.cells[index] ?? ''))
    if (cell.length > limits.cell) errors.add('cell-too-long')
    if (hasHidden(cell)) errors.add('hidden-characters')
    return cell.slice(0, limits.cell)
  }
  const known = <T>(column: Column, read: (cell: string) => T | undefined, error: RemarkCode): T | null => {
    const cell = text(column)
    if (cell === '') return null
    const value = read(cell)
    if (value === undefined) errors.add(error)
    return value ?? null
  }
  const address = (column: Column, error: RemarkCode) =>
    known(column, (cell) => (email.safeParse(cell).success ? cell : undefined), error)

  const name = text('name')
  const salutation = text('salutation')
  if (name === '') errors.add('name-needed')
  if (name.length > longestName) errors.add('name-too-long')
  if (looksLikeFormula(name) || looksLikeFormula(salutation)) errors.add('looks-like-a-formula')
  const values: Values = {
    name,
    salutation: salutation || null,
    email: address('email', 'invalid-email'),
    copyTo: address('copyTo', 'invalid-copy'),
    language: known('language', languageIn, 'unknown-language'),
    country: known('country', (cell) => countries.get(slugFrom(cell)), 'unknown-country'),
    addressee: known('addressee', (cell) => kinds.get(slugFrom(cell)), 'unknown-addressee'),
    places: known('places', placesIn, 'invalid-places'),
    notes: text('notes') || null,
  }
  return { values, errors: [...errors] }
}

const placesIn = (cell: string): number | undefined => {
  const places = /^\d{1,3}$/.test(cell) ? Number(cell) : 0
  return places >= 1 && places <= mostPlaces ? places : undefined
}
