import type { FlattenedField } from 'payload'
import { rowsOf, type Content } from './form.ts'

/**
 * The smallest write that changes these texts, by path. Rows are all named by their id, because a list that leaves one
 * out deletes it; what a row does not say Payload keeps. Undefined when nothing here changes.
 */
export const patchOf = (
  fields: readonly FlattenedField[],
  content: Content,
  changes: ReadonlyMap<string, unknown>,
  prefix = '',
): Content | undefined => {
  const entries = fields.flatMap((field): [string, unknown][] => {
    const value = valueOf(field, content[field.name], changes, `${prefix}${field.name}`)
    return value === undefined ? [] : [[field.name, value]]
  })
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

const valueOf = (
  field: FlattenedField,
  content: unknown,
  changes: ReadonlyMap<string, unknown>,
  path: string,
): unknown => {
  if (changes.has(path)) return changes.get(path)
  if (field.type === 'group')
    return patchOf(field.flattenedFields, (content ?? {}) as Content, changes, `${path}.`)
  if (field.type !== 'array' && field.type !== 'blocks') return undefined
  const rows = rowsOf(content).map((row) => {
    const inner = field.type === 'array' ? field.flattenedFields : fieldsOfBlock(field, row['blockType'])
    return { row, patch: patchOf(inner, row, changes, `${path}.${String(row['id'])}.`) }
  })
  if (rows.every(({ patch }) => patch === undefined)) return undefined
  return rows.map(({ row, patch }) => ({ ...named(row), ...patch }))
}

const named = ({ id, blockType }: Content): Content => (blockType === undefined ? { id } : { id, blockType })

const fieldsOfBlock = (field: FlattenedField & { type: 'blocks' }, slug: unknown): FlattenedField[] =>
  field.blocks.find((block) => block.slug === slug)?.flattenedFields ?? []
