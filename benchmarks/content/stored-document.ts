import type { PublicField } from '../../src/delivery/model.ts'
import { type Cursor, cursorOf, groupOf, rowsOf } from '../../src/delivery/snapshot/cursor.ts'
import type { Body, Published } from '../../src/delivery/snapshot/published.ts'

/** A published document as Payload's database adapter takes it: localized values are objects by language. */
export const storedDocument = (fields: PublicField[], document: Published): Body => ({
  id: document.id,
  createdAt: document.shared?.firstAt,
  updatedAt: document.shared?.at,
  ...valuesOf(fields, cursorOf(document)),
})

const valuesOf = (fields: PublicField[], at: Cursor): Body =>
  Object.fromEntries(
    fields.filter(({ type }) => type !== 'join').map((field) => [field.name, valueOf(field, at)]),
  )

const valueOf = (field: PublicField, at: Cursor): unknown => {
  const { name, type, fields = [] } = field
  if (field.localized) return byLanguage(at, name)
  if (type === 'group') return valuesOf(fields, groupOf(at, name))
  if (type !== 'array' && type !== 'blocks') return at.row[name]
  return rowsOf(at, name).map((row) => {
    const { id, blockType } = row.row
    const block = field.blocks?.find(({ slug }) => slug === blockType)
    return { id, ...(block && { blockType }), ...valuesOf(block?.fields ?? fields, row) }
  })
}

const byLanguage = ({ document, prefix }: Cursor, name: string): Body =>
  Object.fromEntries(
    Object.entries(document.languages).map(([locale, { body }]) => [locale, body[prefix + name] ?? null]),
  )
