import type { FlattenedField } from 'payload'

type Values = Record<string, unknown>

/** A stored document as somebody who writes in this language sees it: each localized leaf is the text of the language. */
export const inLanguage = (fields: FlattenedField[], stored: Values, locale: string): Values =>
  Object.fromEntries(
    fields
      .filter(({ name, type }) => type !== 'join' && name in stored)
      .map((field) => [field.name, valueIn(field, stored[field.name], locale)]),
  )

const valueIn = (field: FlattenedField, value: unknown, locale: string): unknown => {
  if ('localized' in field && field.localized) return (value as Values | null | undefined)?.[locale] ?? null
  if (value === null || value === undefined) return value
  if (field.type === 'group') return inLanguage(field.flattenedFields, value as Values, locale)
  if (field.type !== 'array' && field.type !== 'blocks') return value
  return (value as Values[]).map((row) => ({
    id: row['id'],
    ...(row['blockType'] ? { blockType: row['blockType'] } : {}),
    ...inLanguage(fieldsOfRow(field, row), row, locale),
  }))
}

export const fieldsOfRow = (
  field: Extract<FlattenedField, { type: 'array' | 'blocks' }>,
  row: Values,
): FlattenedField[] =>
  field.type === 'array'
    ? field.flattenedFields
    : (field.blocks.find(({ slug }) => slug === row['blockType'])?.flattenedFields ?? [])
