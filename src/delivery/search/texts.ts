import type { PublicField } from '../model.ts'
import { servedValue } from '../romanisation/served.ts'
import type { Body, Published } from '../snapshot/published.ts'
import type { View } from '../snapshot/view.ts'

/** What of a document is searched: what it is called, and everything else that is written in it. */
export type Texts = { title: string; text: string }

const titles = ['name', 'title', 'label', 'officialName', 'siteName']

export const textsOf = (view: View, fields: PublicField[], document: Published): Texts => {
  const names = titles.filter((name) => fields.some((field) => field.name === name))
  const title = names.map((name) => own(view, fields, document, name)).find(Boolean) ?? ''
  const layers = view.languages.order.flatMap((language) => document.languages[language] ?? []).slice(0, 1)
  const localized = layers.flatMap(({ body }) =>
    Object.entries(body).flatMap(([key, value]) => (key.endsWith('slug') ? [] : strings(value))),
  )
  return { title, text: [...localized, ...shared(fields, document.shared?.body ?? {})].join(' ') }
}

const own = (view: View, fields: PublicField[], document: Published, name: string): string => {
  const field = fields.find((candidate) => candidate.name === name)
  const value = field?.localized ? servedValue(view, field, document, name) : document.shared?.body[name]
  return typeof value === 'string' ? value : ''
}

/** Texts in shared fields, such as names in other languages; not codes, dates or addresses. */
const shared = (fields: PublicField[], body: Body): string[] =>
  fields.flatMap((field) => {
    const value = body[field.name]
    if (field.type === 'text' || field.type === 'textarea') return typeof value === 'string' ? [value] : []
    if (!field.fields) return []
    const rows = Array.isArray(value) ? value : [value]
    return rows.flatMap((row) =>
      row && typeof row === 'object' ? shared(field.fields ?? [], row as Body) : [],
    )
  })

/** The words of a localized value: a text, or the text nodes of a rich text. */
const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(strings)
  if (typeof value !== 'object' || value === null) return []
  const { text, root, children } = value as { text?: unknown; root?: unknown; children?: unknown }
  return [...(typeof text === 'string' ? [text] : []), ...strings(root), ...strings(children)]
}
