import type { FlattenedField } from 'payload'
import type { Noun } from './nouns.ts'

/** One table of texts: how its rows hang below the version of a document, and which columns are texts. */
export type LeafTable = {
  /** Tables of rows between the version and its texts, outermost first, each with the path that leads to it. */
  rows: { table: string; path: string }[]
  texts: string
  leaves: { path: string; column: string }[]
}

type At = { rows: LeafTable['rows']; table: string; column: string; path: string; publicPath: string }

const snake = (name: string): string =>
  name.replaceAll('-', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The table of a noun's drafts and versions, as Payload names it. */
export const versionsTable = ({ slug }: Pick<Noun, 'slug'>): string => `_${snake(slug)}_v`

export const versionColumn = (field: string): string => `version_${snake(field)}`

/** Where Payload stores the public texts of a noun's newest drafts. */
export const leafTables = (noun: Noun): LeafTable[] => {
  const table = versionsTable(noun)
  return below(noun, noun.fields, { rows: [], table, column: 'version_', path: '', publicPath: '' })
}

const below = (noun: Noun, fields: FlattenedField[], at: At): LeafTable[] => {
  const leaves = leavesAmong(noun, fields, at)
  const own = leaves.length > 0 ? [{ rows: at.rows, texts: `${at.table}_locales`, leaves }] : []
  return [...own, ...fields.flatMap((field) => insideRows(noun, field, at))]
}

const inGroup = (name: string, at: At): At => ({
  ...at,
  column: `${at.column}${snake(name)}_`,
  path: `${at.path}${name}.`,
  publicPath: `${at.publicPath}${name}.`,
})

const leavesAmong = (noun: Noun, fields: FlattenedField[], at: At): LeafTable['leaves'] =>
  fields.flatMap((field) => {
    if (field.type === 'group') return leavesAmong(noun, field.flattenedFields, inGroup(field.name, at))
    if (!('localized' in field && field.localized) || !noun.paths.has(`${at.publicPath}${field.name}`))
      return []
    if (!isColumn(field)) throw new Error(`${noun.slug}: “${field.name}” keeps its texts in another table.`)
    return [{ path: `${at.path}${field.name}`, column: `${at.column}${snake(field.name)}` }]
  })

const isColumn = (field: FlattenedField): boolean =>
  ['text', 'textarea', 'richText', 'json'].includes(field.type) && !('hasMany' in field && field.hasMany)

const insideRows = (noun: Noun, field: FlattenedField, at: At): LeafTable[] => {
  if (field.type === 'group')
    return field.flattenedFields.flatMap((inner) => insideRows(noun, inner, inGroup(field.name, at)))
  const step = (table: string, publicPath: string): At => ({
    rows: [...at.rows, { table, path: `${at.path}${field.name}` }],
    table,
    column: '',
    path: '',
    publicPath,
  })
  if (field.type === 'array') {
    const table = `${at.table}_${at.column}${snake(field.name)}`
    return below(noun, field.flattenedFields, step(table, `${at.publicPath}${field.name}.`))
  }
  if (field.type !== 'blocks') return []
  return field.blocks.flatMap(({ slug, flattenedFields }) => {
    const table = `${versionsTable(noun)}_blocks_${snake(slug)}`
    return below(noun, flattenedFields, step(table, `${at.publicPath}${field.name}.${slug}.`))
  })
}
