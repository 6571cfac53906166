import { sql } from '@payloadcms/db-postgres'
import type { Executor } from '../db/session.ts'
import type { Locale } from '../i18n/locales.ts'
import type { Decision } from './state.ts'

/** What people decided about one document in one language; the source's texts stay in the database. */
export type Row = {
  noun: string
  document: string
  language: Locale
  decision: Decision
  /** The language the document is written in; null while nobody said. */
  sourceLanguage: Locale | null
  sourceHash: string | null
  targetHash: string | null
  assignee: string | null
  /** Day, `YYYY-MM-DD`. */
  dueOn: string | null
  comment: string | null
}

/** Rows of whole nouns, or of one document. */
export const rowsIn = async (db: Executor, nouns: readonly string[], document?: string): Promise<Row[]> => {
  const { rows } = await db.execute(sql`
    select noun, document, language, translation_state as decision, source_language as "sourceLanguage",
           source_hash as "sourceHash", target_hash as "targetHash", assignee_id as assignee,
           to_char(due_on at time zone 'UTC', 'YYYY-MM-DD') as "dueOn", comment
    from translations
    where noun in (select jsonb_array_elements_text(${JSON.stringify(nouns)}::jsonb))
      ${document === undefined ? sql`` : sql`and document = ${document}`}`)
  return rows as Row[]
}

/** What the translation was last confirmed against; null when nobody ever did. */
export const confirmedTexts = async (
  db: Executor,
  { noun, document, language }: Pick<Row, 'noun' | 'document' | 'language'>,
): Promise<Record<string, unknown> | null> => {
  const { rows } = await db.execute(sql`
    select source_texts as texts from translations where subject = ${subjectOf(noun, document, language)}`)
  return (rows[0]?.['texts'] as Record<string, unknown> | null | undefined) ?? null
}

export const subjectOf = (noun: string, document: string, language: string): string =>
  `${noun}/${document}/${language}`
