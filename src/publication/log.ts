import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Executor } from '../db/session.ts'
import { SOURCE } from '../db/text-revision.ts'

/** What a language row is a translation of, and the revision of the source's public texts that it answers to. */
export type Source = { language: string; revision?: string | null }

export type LogState = {
  locale: string
  op: 'put' | 'remove'
  sha256: string | null
  source: Source | null
}
export type Entry = { collection: string; id: string; locale: string; body: Record<string, unknown> | null }

/** Locale of the row that holds what all languages share. */
export const SHARED = '*'

/** One number for the whole product: appends take turns, so that commit order is sequence order. */
const LOCK = 7_204_001

/** A statement of its own: what is read after it must see what the previous holder committed. */
export const takeTheLock = (db: Executor) => db.execute(sql`select pg_advisory_xact_lock(${LOCK})`)

/** What the log holds of one document. */
export const stateOf = async (db: Executor, collection: string, id: string): Promise<LogState[]> => {
  const { rows } = await db.execute(
    sql`select locale, op, sha256, body -> ${SOURCE} as source
        from published.log where collection = ${collection} and id = ${id}`,
  )
  return rows as LogState[]
}

/** What is public of a document in these languages. */
export const bodiesOf = async (
  db: Executor,
  { slug, id }: { slug: string; id: string },
  languages: readonly string[],
): Promise<[string, Record<string, unknown>][]> => {
  if (languages.length === 0) return []
  const { rows } = await db.execute(sql`
    select locale, body from published.log
    where collection = ${slug} and id = ${id} and op = 'put'
      and locale in (select jsonb_array_elements_text(${JSON.stringify(languages)}::jsonb))`)
  return rows.map(({ locale, body }) => [String(locale), body as Record<string, unknown>])
}

/** Of what a body says, and not of what it was translated from. */
export const hashOf = ({ [SOURCE]: _, ...said }: Record<string, unknown>): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(said)))
    .digest('hex')

/**
 * Appends entries in one statement and announces the last number. A put replaces the earlier row of the same
 * document and language; a remove (null body) blanks it, so that nothing corrected or withdrawn stays. The same texts
 * keep the moment of their publication: a translation that was confirmed is not a newer text.
 */
export const append = async (db: Executor, entries: Entry[]): Promise<void> => {
  if (entries.length === 0) return
  const rows = entries.map((entry) => ({
    ...entry,
    op: entry.body ? 'put' : 'remove',
    sha256: entry.body ? hashOf(entry.body) : null,
  }))
  await db.execute(sql`
    with incoming as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(collection text, id text, locale text, op text, body jsonb, sha256 text)
    ), written as (
      insert into published.log as log (seq, at, first_at, collection, id, locale, op, body, sha256)
      select nextval('published.log_seq'), clock_timestamp(),
             case when op = 'put' then clock_timestamp() end,
             collection, id, locale, op, nullif(body, 'null'::jsonb), sha256
      from incoming
      on conflict (collection, id, locale) do update
        set seq = excluded.seq, op = excluded.op, body = excluded.body, sha256 = excluded.sha256,
            at = case when log.sha256 = excluded.sha256 then log.at else excluded.at end,
            first_at = case when excluded.op = 'put' then coalesce(log.first_at, excluded.first_at) end
      returning log.seq
    )
    select pg_notify('published', max(seq)::text) from written`)
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
