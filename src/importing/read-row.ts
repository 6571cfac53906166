import { z } from 'zod'
import { languageTag } from '../lib/language-tag.ts'
import { isReducedDate } from '../lib/reduced-date.ts'
import { slugFrom } from '../lib/slug.ts'
import { hasHidden, looksLikeFormula, tidy } from '../sheets/cell.ts'
import { limits } from '../sheets/limits.ts'
import type { Row } from '../sheets/read-table.ts'
import type { Mapping } from './mapping.ts'
import type { Column, Noun } from './noun.ts'
import type { References } from './references.ts'
import type { RemarkCode } from './remark-texts.ts'

/** What one row says, by the key of the column; an empty cell says nothing. */
export type Values = ReadonlyMap<string, string>

const longestName = 300
const email = z.email().max(254)
const phone = /^\+?[\d\s()/.-]{4,30}$/
const url = z.url({ protocol: /^https?$/ }).max(500)

/** Reads a row as its columns say. Every cell that cannot be read is named by the code of what is wrong. */
export const readRow = (
  { columns }: Noun,
  { cells }: Row,
  mapping: Mapping,
  references: References,
): { values: Values; errors: RemarkCode[] } => {
  const errors = new Set<RemarkCode>()
  const values = new Map<string, string>()
  for (const column of columns) {
    const at = mapping[column.key]
    const cell = tidy(at === undefined ? '' : (cells[at] ?? ''))
    if (cell === '') continue
    const read = hasHidden(cell)
      ? fault('hidden-characters')
      : cell.length > limits.cell
        ? fault('cell-too-long')
        : valueOf(column, cell, references)
    if ('fault' in read) errors.add(read.fault)
    else values.set(column.key, read.value)
  }
  if (!columns.some(({ key, path }) => path === 'name' && values.has(key)) && errors.size === 0)
    errors.add('name-needed')
  return { values, errors: [...errors] }
}

type Read = { value: string } | { fault: RemarkCode }
const fault = (code: RemarkCode): Read => ({ fault: code })
const sound = (is: boolean, value: string, code: RemarkCode): Read => (is ? { value } : fault(code))

const valueOf = (column: Column, cell: string, references: References): Read => {
  switch (column.type) {
    case 'email':
      return sound(email.safeParse(cell).success, cell, 'invalid-email')
    // A telephone number begins with + by right.
    case 'phone':
      return sound(phone.test(cell), cell, 'invalid-phone')
    case 'url':
      return sound(url.safeParse(cell).success, cell, 'invalid-url')
    case 'date':
      return sound(isReducedDate(cell), cell, 'invalid-date')
    case 'language':
      return sound(isTag(cell), languageTag(cell) ?? cell, 'unknown-language')
    case 'reference': {
      const id = references[column.to].get(slugFrom(cell))
      return sound(
        Boolean(id),
        id ?? '',
        column.to === 'countries' ? 'unknown-country' : 'unknown-legislature',
      )
    }
    case 'choice': {
      const found = Object.entries(column.options).find(([code, names]) =>
        [code, ...names].some((name) => slugFrom(name) === slugFrom(cell)),
      )
      return sound(Boolean(found), found?.[0] ?? '', 'unknown-choice')
    }
    case 'text':
      if (looksLikeFormula(cell)) return fault('looks-like-a-formula')
      return sound(column.path !== 'name' || cell.length <= longestName, cell, 'name-too-long')
  }
}

const isTag = (cell: string): boolean => {
  try {
    return Intl.getCanonicalLocales(cell).length === 1
  } catch {
    return false
  }
}
