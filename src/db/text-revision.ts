import { sql } from '@payloadcms/db-postgres'
import type { Executor } from './session.ts'

type Query = ReturnType<typeof sql>

/** Derived from a title and looked after by nobody: it is no text that a translation could miss. */
export const address = 'slug'

/** Under this name, which no field can have, a language row of the publication log says what it was translated from. */
export const SOURCE = '_source'

/** Postgres writes jsonb in one form only: equal texts have equal hashes however they were typed or stored. */
export const leafHash = (path: Query, value: Query): Query =>
  sql`sha256(convert_to(${path} || chr(10) || ${value}::text, 'UTF8'))`

/** Of a set of leaves; hashes are short and sort as bytes, where the texts themselves would fill the memory. */
export const hashOfAll = (leaf: Query, condition = sql``): Query =>
  sql`sha256(string_agg(${leaf}, ''::bytea order by ${leaf}) ${condition})`

/** Hash over every text of a body of the log, addresses too. */
export const wholeHash = (body: Query): Query =>
  sql`(select ${hashOfAll(leafHash(sql`key`, sql`value`))} from jsonb_each(${body}) where key <> ${SOURCE})`

/** Revision of a body of the log: equal to that of a draft which says the same. */
const revisionOf = (body: Query): Query =>
  sql`(select encode(${hashOfAll(leafHash(sql`key`, sql`value`))}, 'hex')
       from jsonb_each(${body}) where key not in (${SOURCE}, ${address}))`

/** Revision of texts as they will stand in the log. */
export const revisionOfTexts = async (db: Executor, texts: Record<string, unknown>): Promise<string | null> =>
  first(await db.execute(sql`select ${revisionOf(sql`${JSON.stringify(texts)}::jsonb`)} as revision`))

/** Revision of what is public of a document in a language; null when nothing is. */
export const publicRevision = async (
  db: Executor,
  { noun, id, language }: { noun: string; id: string; language: string },
): Promise<string | null> =>
  first(
    await db.execute(sql`
      select ${revisionOf(sql`body`)} as revision from published.log
      where collection = ${noun} and id = ${id} and locale = ${language} and op = 'put'`),
  )

const first = ({ rows }: { rows: Record<string, unknown>[] }): string | null =>
  (rows[0]?.['revision'] as string | null | undefined) ?? null
