import type { Body, Published } from './published.ts'

/**
 * A place in a document: the row at hand (the document itself, a group, an array row or a block), and the prefix of
 * its localized values in the flat body of a language. `language` when one language is read by itself.
 */
export type Cursor = { document: Published; row: Body; prefix: string; language?: string }

export const cursorOf = (document: Published): Cursor => ({
  document,
  row: document.shared?.body ?? {},
  prefix: '',
})

export const groupOf = <At extends Cursor>(at: At, name: string): At => ({
  ...at,
  row: (at.row[name] as Body | null | undefined) ?? {},
  prefix: `${at.prefix}${name}.`,
})

export const rowsOf = <At extends Cursor>(at: At, name: string): At[] =>
  (listOf(at.row[name]) as Body[]).map((row) => ({
    ...at,
    row,
    prefix: `${at.prefix}${name}.${String(row['id'])}.`,
  }))

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
