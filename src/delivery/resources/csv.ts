import { cacheable } from '../answer.ts'
import type { PublicField } from '../model.ts'
import { Refusal } from '../refusal.ts'
import type { Body } from '../snapshot/published.ts'
import { tablePage, tableParameters } from './documents.ts'
import type { Resource } from './resource.ts'

/** Collections whose documents are a row: texts that belong to nobody else, numbers, dates, choices and relations. */
export const flatCollections = [
  'countries',
  'legislatures',
  'chambers',
  'terms',
  'parliamentary-groups',
  'people',
  'memberships',
  'organizations',
  'parliamentary-actions',
  'signatures',
  'figures',
]

/** `/api/csv/countries`: a flat collection as a table (RFC 4180, UTF-8). Relations are ids, several values stand with spaces between. */
export const csv: Resource = {
  path: '/api/csv/:slug',
  parameters: tableParameters,
  answer: (snapshot, { path, parameters }) => {
    const slug = path['slug'] ?? ''
    const shelf = snapshot.shelves.get(slug)
    if (!shelf || !flatCollections.includes(slug)) throw new Refusal('not-found')
    const columns = ['id', ...columnsOf(shelf.entity.fields), 'createdAt', 'updatedAt']
    const { documents, ...more } = tablePage(snapshot, slug, parameters, { depth: '0', joins: 'false' })
    const rows = [columns, ...documents.map((document) => columns.map((column) => valueAt(document, column)))]
    const text = rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
    return { ...cacheable(text, 'text/csv; charset=utf-8; header=present'), ...more }
  },
}

const nested = new Set(['array', 'blocks', 'join', 'richText', 'json'])

const columnsOf = (fields: PublicField[], prefix = ''): string[] =>
  fields
    .filter(({ type }) => !nested.has(type))
    .flatMap(({ name, type, fields: inner }) =>
      type === 'group' ? columnsOf(inner ?? [], `${prefix}${name}.`) : [prefix + name],
    )

const valueAt = (document: Body, column: string): unknown =>
  column.split('.').reduce<unknown>((value, name) => (value as Body | null | undefined)?.[name], document)

/** A spreadsheet runs what begins like a formula; an apostrophe in front makes it text (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r]/
const numeric = /^-?\d+([.]\d+)?$/

const cell = (value: unknown): string => {
  const text = Array.isArray(value) ? value.join(' ') : String(value ?? '')
  const safe = formula.test(text) && !numeric.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
