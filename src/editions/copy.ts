import { randomUUID } from 'node:crypto'
import type { FlattenedField } from 'payload'
import { locales, type Locale } from '../i18n/locales.ts'

/** A document in all its languages: localized leaves are objects by language. */
export type Whole = Record<string, unknown>

/** What a copy takes from elsewhere, by path: `startsAt`, `meeting`. A value that says `undefined` is left out. */
export type Instead = Record<string, unknown>

/** The languages in which a document has any text, the one it starts in first. */
export const languagesOf = (fields: readonly FlattenedField[], whole: Whole): Locale[] =>
  locales.filter((locale) => hasText(fields, whole, locale))

const hasText = (fields: readonly FlattenedField[], whole: Whole, locale: Locale): boolean =>
  fields.some((field) => {
    const value = whole[field.name]
    if (isLocalized(field)) return isWritten((value as Whole | null | undefined)?.[locale])
    return rowsOf(field, value).some(([inner, row]) => hasText(inner, row, locale))
  })

const isWritten = (value: unknown): boolean => value !== null && value !== undefined && value !== ''

const isLocalized = (field: FlattenedField): boolean => 'localized' in field && field.localized === true

type Inner = [fields: readonly FlattenedField[], row: Whole]

/** The groups, rows and blocks in a value, each with its fields. */
const rowsOf = (field: FlattenedField, value: unknown): Inner[] => {
  const rows = (Array.isArray(value) ? value : []) as Whole[]
  if (field.type === 'blocks')
    return rows.flatMap((row): Inner[] => {
      const block = field.blocks.find(({ slug }) => slug === row['blockType'])
      return block ? [[block.flattenedFields, row]] : []
    })
  if (field.type === 'array') return rows.map((row) => [field.flattenedFields, row])
  return 'flattenedFields' in field && value ? [[field.flattenedFields, value as Whole]] : []
}

/**
 * One document as its copy is written in one language after the other. A row gets an id of its own, the same in every
 * language, so that its texts meet in it.
 */
export const copier = (fields: readonly FlattenedField[], whole: Whole, instead: Instead) => {
  const ids = new Map<string, string>()
  const idOf = (row: Whole): string => {
    const old = String(row['id'])
    const own = ids.get(old) ?? randomUUID()
    ids.set(old, own)
    return own
  }

  const valuesIn = (some: readonly FlattenedField[], from: Whole, locale: Locale): Whole =>
    Object.fromEntries(
      some.flatMap((field): [string, unknown][] => {
        if (field.type === 'join' || unasked.has(field.name)) return []
        const value = valueIn(field, from[field.name], locale)
        return value === undefined ? [] : [[field.name, value]]
      }),
    )

  const valueIn = (field: FlattenedField, value: unknown, locale: Locale): unknown => {
    if (isLocalized(field)) return (value as Whole | null | undefined)?.[locale] ?? undefined
    const inner = rowsOf(field, value)
    if (field.type === 'array' || field.type === 'blocks')
      return inner.map(([own, row]) => ({
        id: idOf(row),
        ...(row['blockType'] ? { blockType: row['blockType'] } : {}),
        ...valuesIn(own, row, locale),
      }))
    const [group] = inner
    return group ? valuesIn(group[0], group[1], locale) : (value ?? undefined)
  }

  return (locale: Locale): Whole => {
    const values: Whole = { ...valuesIn(fields, whole, locale), ...instead }
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
  }
}

/** What a new document has of its own. */
const unasked = new Set([
  ...['id', 'createdAt', 'updatedAt', 'deletedAt', '_status'],
  ...['slug', 'changedBy', 'changedIn', 'calendarSequence', 'counts', 'sources', 'verifiedAt'],
])
