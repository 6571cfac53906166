import type { Locale } from '../i18n/locales.ts'
import type { Stored } from './known.ts'
import type { Column, Noun } from './noun.ts'
import type { Values } from './read-row.ts'
import type { RemarkCode } from './remark-texts.ts'

/** One value to be written; `locale` where each language has its own. */
export type Change = { key: string; path: string; locale?: Locale; value: unknown; before: string | null }

type Outcome = { changes: Change[]; hints: RemarkCode[] }

/**
 * What a row changes of a record, or puts into a new one. A name on record is never replaced by another spelling: a
 * sheet knows less about a name than whoever entered it.
 */
export const changesOf = (noun: Noun, values: Values, language: Locale, stored: Stored | null): Outcome => {
  const outcome: Outcome = { changes: [], hints: [] }
  for (const column of noun.columns) {
    const value = values.get(column.key)
    if (value === undefined) continue
    const locale = localeOf(column, language)
    const before = stored ? textAt(stored, column.path, locale) : null
    if (before === value || outcome.changes.some((one) => one.path === column.path && one.locale === locale))
      continue
    if (column.path === 'name' && before !== null) spell(noun, stored!, value, locale!, outcome)
    else
      outcome.changes.push({
        key: column.key,
        path: column.path,
        ...(locale ? { locale } : {}),
        value,
        before,
      })
  }
  return outcome
}

const localeOf = (column: Column, language: Locale): Locale | undefined =>
  column.in === 'asked' ? language : column.in

type Spelled = { name?: string | null; language?: string | null; kind?: string }

const spell = (
  noun: Noun,
  stored: Stored,
  name: string,
  language: Locale,
  { changes, hints }: Outcome,
): void => {
  if (!noun.spellings) {
    hints.push('name-kept')
    return
  }
  const rows = (stored[noun.spellings] ?? []) as Spelled[]
  const known = [
    ...Object.values((stored['name'] ?? {}) as Record<string, string>),
    ...rows.map((row) => row.name),
  ]
  const earlier = changes.find(({ path }) => path === noun.spellings)
  if (known.includes(name)) return
  hints.push('spelling-added')
  const value = [...((earlier?.value as Spelled[]) ?? rows), { name, language, kind: 'alternate' }]
  if (earlier) earlier.value = value
  else changes.push({ key: 'name', path: noun.spellings, value, before: null })
}

const textAt = (document: Stored, path: string, locale: Locale | undefined): string | null => {
  const value = path
    .split('.')
    .reduce<unknown>((inner, name) => (inner as Record<string, unknown> | null | undefined)?.[name], document)
  const own = locale ? (value as Record<string, unknown> | null | undefined)?.[locale] : value
  return own === null || own === undefined || own === '' ? null : String(own)
}
