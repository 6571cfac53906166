import type { PublicField } from '../model.ts'
import { type Cursor, cursorOf, groupOf, listOf, rowsOf } from '../snapshot/cursor.ts'
import type { View } from '../snapshot/view.ts'

/** From one place to another one, or nowhere. */
export type Step = (from: Cursor, view: View) => Cursor | null

/** From one place to the several that a document has: array rows, related documents, values, languages. */
export type Steps = (from: Cursor, view: View) => Cursor[]

/** `slot` is where the current item stands while a query is tried; `parent` is the source it depends on. */
export type Source = { slot: number; parent: Source | null; items: Steps }

/** The end of a path: where its values come from and how one of them is read. */
export type Leaf = { field: PublicField; source: Source | null; read: (from: Cursor, view: View) => unknown }

export const stay: Step = (from) => from

export const andThen =
  (first: Step, second: Step): Step =>
  (from, view) => {
    const at = first(from, view)
    return at && second(at, view)
  }

export const inGroup =
  (name: string): Step =>
  (from) =>
    groupOf(from, name)

export const toRows =
  (name: string, blocks?: ReadonlySet<unknown>): Steps =>
  (from) =>
    rowsOf(from, name).filter(({ row }) => !blocks || blocks.has(row['blockType']))

export const toRelated =
  (field: PublicField): Step =>
  (from, view) => {
    const target = view.find(field.relationTo ?? '', from.row[field.name])
    return target && cursorOf(target)
  }

export const toRelatedMany =
  (field: PublicField): Steps =>
  (from, view) =>
    view.findMany(field.relationTo ?? '', from.row[field.name]).map(cursorOf)

export const toJoined =
  (field: PublicField): Steps =>
  (from, view) =>
    view.joined(field, from.document.id).map(cursorOf)

export const toValues =
  (name: string): Steps =>
  (from) =>
    listOf(from.row[name]).map((value) => ({ ...from, row: { [name]: value } }))

export const toLanguages: Steps = (from, view) =>
  view.languages.order
    .filter((code) => from.document.languages[code])
    .map((language) => ({ ...from, language }))
