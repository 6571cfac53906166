import type { FlattenedField } from 'payload'
import type { Subject } from './finding.ts'

export type Shown = { path: string; noun: string; id: string }

type At = { fields: FlattenedField[]; value: Record<string, unknown>; path: string }

/** Every record that the document would show, from its relations and from the rich text of the languages asked for. */
export const shownBy = ({ entity, presented, languages }: Subject): Shown[] => {
  const texts = languages.flatMap((locale) => Object.entries(presented.languages[locale] ?? {}))
  return unique([
    ...relationsIn({ fields: entity.fields, value: presented.shared, path: '' }),
    ...texts.flatMap(([path, text]) => nodesIn(path, text)),
  ])
}

const unique = (all: Shown[]): Shown[] => [
  ...new Map(all.map((one) => [`${one.path} ${one.noun} ${one.id}`, one])).values(),
]

const relationsIn = ({ fields, value, path }: At): Shown[] =>
  fields.flatMap((field): Shown[] => {
    const own = value[field.name]
    const here = `${path}${field.name}`
    if (own === undefined || own === null) return []
    if (field.type === 'relationship' || field.type === 'upload') {
      const noun = String(field.relationTo)
      return [own].flat().map((id) => ({ path: here, noun, id: idOf(id) }))
    }
    if (field.type === 'group')
      return relationsIn({ fields: field.flattenedFields, value: own as At['value'], path: `${here}.` })
    if (field.type !== 'array' && field.type !== 'blocks') return []
    return (own as (At['value'] & { blockType?: string })[]).flatMap((row, index) => {
      const inside =
        field.type === 'array'
          ? field.flattenedFields
          : (field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? [])
      return relationsIn({ fields: inside, value: row, path: `${here}.${index}.` })
    })
  })

const nodesIn = (path: string, node: unknown): Shown[] => {
  if (Array.isArray(node)) return node.flatMap((inner) => nodesIn(path, inner))
  if (node === null || typeof node !== 'object') return []
  const { relationTo, value, ...rest } = node as Record<string, unknown>
  const own = typeof relationTo === 'string' && value ? [{ path, noun: relationTo, id: idOf(value) }] : []
  return [...own, ...Object.values(rest).flatMap((inner) => nodesIn(path, inner))]
}

const idOf = (value: unknown): string =>
  String(typeof value === 'object' && value !== null ? (value as { id: unknown }).id : value)
