import type { LogRow } from '../delivery/snapshot/published.ts'
import type { PublishedEntity } from '../publication/entities.ts'
import { present } from '../publication/present.ts'
import type { StoredDocument } from '../publication/presenter.ts'

/** For whom: everybody, or those who are invited and see the agenda items made for them. */
export type Audience = 'public' | 'delegations'

type Row = Omit<LogRow, 'seq' | 'at' | 'firstAt'>

/**
 * What publishing the document in these languages would append to the log, as rows without numbers. The public gets
 * nothing of what the presenter withholds; for delegations nothing is withheld or made poorer.
 */
export const rowsFor = (
  { slug, fields, presenter }: PublishedEntity,
  doc: StoredDocument,
  locales: readonly string[],
  audience: Audience,
): Row[] => {
  const row = (locale: string, body: Row['body']): Row => ({
    collection: slug,
    id: doc.id,
    locale,
    op: body ? 'put' : 'remove',
    body,
  })
  const open = audience === 'delegations'
  if (!open && presenter.withheld?.(doc)) return ['*', ...locales].map((locale) => row(locale, null))
  const { shared, languages } = present(doc, fields, open ? { ...presenter, redact: undefined } : presenter)
  return [
    row('*', shared),
    ...locales.map((locale) => row(locale, named(languages[locale] ?? {}, fields, doc.id))),
  ]
}

/** A document that has no name for its address yet is found by its id. */
const named = (texts: Record<string, unknown>, fields: PublishedEntity['fields'], id: string) =>
  !texts['slug'] && fields.some(({ name, localized }) => name === 'slug' && localized)
    ? { ...texts, slug: id }
    : texts

/** The rows as the log would number them after what it holds. */
export const numbered = (rows: Row[], seq: number, at = new Date().toISOString()): LogRow[] =>
  rows.map((row, index) => ({ ...row, seq: seq + index + 1, at, firstAt: at }))
