import type { FlattenedField } from 'payload'
import { address } from '../db/text-revision.ts'
import type { Noun } from './nouns.ts'

/** The content of a document, of a group or of a row, as Payload reads it in one language. */
export type Content = Record<string, unknown>

/** One text of the form: where it is stored, and by which labels a person finds it. */
export type FormText = {
  /** Rows by id, as the publication log names them. */
  path: string
  /** By field alone, as Payload's schema names it. */
  schemaPath: string
  kind: 'text' | 'textarea' | 'richText'
  required: boolean
  /** Labels as the config has them, outermost first; a row has its number. */
  labels: { label: unknown; row?: number }[]
}

type At = Pick<FormText, 'path' | 'schemaPath' | 'labels'> & { publicPath: string }

/** The public texts of a document in the order of its form, for the rows it has. */
export const textsOfForm = (noun: Noun, content: Content): FormText[] =>
  within(noun, noun.fields, content, {
    path: '',
    publicPath: '',
    schemaPath: `${noun.kind}.${noun.slug}.`,
    labels: [],
  })

const within = (noun: Noun, fields: FlattenedField[], content: Content, at: At): FormText[] =>
  fields.flatMap((field) => {
    if (!('name' in field) || field.name === address) return []
    if (field.type === 'group')
      return within(noun, field.flattenedFields, contentOf(content[field.name]), inGroup(field, at))
    if (field.type === 'array')
      return rowsOf(content[field.name]).flatMap((row, index) =>
        within(noun, field.flattenedFields, row, inRow(field, field.name, row, index, at)),
      )
    if (field.type === 'blocks')
      return rowsOf(content[field.name]).flatMap((row, index) => {
        const block = field.blocks.find(({ slug }) => slug === row['blockType'])
        const path = `${field.name}.${block?.slug}`
        return block ? within(noun, block.flattenedFields, row, inRow(block, path, row, index, at)) : []
      })
    return textOf(noun, field, at)
  })

const textOf = (noun: Noun, field: FlattenedField, at: At): FormText[] => {
  if (!('localized' in field && field.localized) || !noun.paths.has(`${at.publicPath}${field.name}`))
    return []
  if (field.type !== 'text' && field.type !== 'textarea' && field.type !== 'richText') return []
  return [
    {
      path: `${at.path}${field.name}`,
      schemaPath: `${at.schemaPath}${field.name}`,
      kind: field.type,
      required: noun.requires.includes(`${at.publicPath}${field.name}`),
      labels: [...at.labels, { label: field.label ?? field.name }],
    },
  ]
}

const inGroup = (field: FlattenedField & { type: 'group' }, at: At): At => ({
  path: `${at.path}${field.name}.`,
  publicPath: `${at.publicPath}${field.name}.`,
  schemaPath: `${at.schemaPath}${field.name}.`,
  labels: [...at.labels, { label: field.label ?? field.name }],
})

type Repeated = { label?: unknown; labels?: { singular?: unknown } }

const inRow = ({ label, labels }: Repeated, name: string, row: Content, index: number, at: At): At => ({
  path: `${at.path}${name.split('.')[0]}.${String(row['id'])}.`,
  publicPath: `${at.publicPath}${name}.`,
  schemaPath: `${at.schemaPath}${name}.`,
  labels: [...at.labels, { label: label ?? labels?.singular ?? name, row: index + 1 }],
})

const contentOf = (value: unknown): Content => (value ?? {}) as Content

export const rowsOf = (value: unknown): Content[] => (Array.isArray(value) ? (value as Content[]) : [])
