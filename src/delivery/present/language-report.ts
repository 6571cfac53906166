import { belarusianInLatin, tagsOf } from '../languages.ts'
import type { PublicField } from '../model.ts'
import { languageOf } from '../romanisation/served.ts'
import { type Cursor, cursorOf, groupOf, rowsOf } from '../snapshot/cursor.ts'
import type { Published } from '../snapshot/published.ts'
import type { View } from '../snapshot/view.ts'
import { standingOf } from './standing.ts'

/** BCP 47 tags. */
export type LanguageReport = {
  requested: string
  /** What most of the answer is in: the first asked language that the document is public in; a list with `all`. */
  served: string | string[] | null
  available: string[]
  /** By path, with rows by their id: the language that stands in for the requested one. */
  fellBack: { [path: string]: string }
  /** What was not written but made by rule, and from what. */
  derived?: { [tag: string]: { from: string; rule: 'lacinka' } }
  /** In which languages the text binds: those the document names, else the one that the others are translated from. */
  authoritative?: string[]
  /** Translations of an earlier text than the one that is public in the authoritative language. */
  stale: string[]
}

export const languageReport = (view: View, fields: PublicField[], document: Published): LanguageReport => {
  const { languages, snapshot } = view
  const spoken = snapshot.model.locales.filter((code) => document.languages[code])
  const served = languages.order.filter((code) => document.languages[code]).map((code) => tagOf(view, code))
  const { tag, from } = belarusianInLatin
  const inLatinToo = (codes: string[]): string[] => [...codes, ...(codes.includes(from) ? [tag] : [])]
  const { authoritative, stale } = standingOf(document, spoken)
  return {
    requested: languages.requested,
    served: languages.all ? served : (served[0] ?? null),
    available: inLatinToo(spoken),
    fellBack: languages.all ? {} : Object.fromEntries(fallen(view, fields, cursorOf(document))),
    ...(served.includes(tag) && { derived: { [tag]: { from, rule: 'lacinka' } } }),
    ...(authoritative && { authoritative }),
    stale: inLatinToo(stale),
  }
}

const fallen = (view: View, fields: PublicField[], at: Cursor): [string, string][] =>
  fields.flatMap((field): [string, string][] => {
    if (field.type === 'group') return fallen(view, field.fields ?? [], groupOf(at, field.name))
    if (field.type === 'array')
      return rowsOf(at, field.name).flatMap((row) => fallen(view, field.fields ?? [], row))
    if (field.type === 'blocks')
      return rowsOf(at, field.name).flatMap((row) => {
        const block = field.blocks?.find(({ slug }) => slug === row.row['blockType'])
        return fallen(view, block?.fields ?? [], row)
      })
    if (!field.localized) return []
    const path = at.prefix + field.name
    const language = languageOf(view, at.document, path)
    return language === null || language === view.languages.order[0] ? [] : [[path, tagOf(view, language)]]
  })

const tagOf = ({ languages }: View, code: string): string =>
  tagsOf(languages)[languages.order.indexOf(code)] ?? code
