import type { FlattenedField, Payload } from 'payload'
import { entityOf } from '../entities.ts'
import type { Finding } from './finding.ts'
import { sentenceOf } from './words.ts'

export type Said = Finding & { text: string; label: string | null }

/** A finding with its sentence and the label of its field, in the language of the person. */
export const said = (payload: Payload, slug: string, finding: Finding, language: string): Said => {
  const label = finding.path === null ? null : labelOf(entityOf(payload, slug).fields, finding.path, language)
  return { ...finding, label, text: sentenceOf(finding, label ?? '', language) }
}

/** The label of the field a path leads to; the parts between are rows, their ids and blocks. */
export const labelOf = (fields: FlattenedField[], path: string, language: string): string => {
  const [name, ...rest] = path.split('.')
  const field = fields.find((candidate) => candidate.name === name)
  if (!field) return rest.length > 0 ? labelOf(fields, rest.join('.'), language) : path
  const inside =
    field.type === 'blocks'
      ? field.blocks.flatMap(({ flattenedFields }) => flattenedFields)
      : 'flattenedFields' in field
        ? field.flattenedFields
        : []
  const deeper = rest.find((part) => inside.some((one) => one.name === part))
  const own = textOf((field as { label?: unknown }).label, language) ?? field.name
  return deeper ? `${own}: ${labelOf(inside, rest.slice(rest.indexOf(deeper)).join('.'), language)}` : own
}

const textOf = (label: unknown, language: string): string | undefined => {
  if (typeof label === 'string') return label
  if (label === null || typeof label !== 'object') return undefined
  const texts = label as Record<string, string>
  return texts[language] ?? texts['en']
}
