import { sql } from '@payloadcms/db-postgres'
import type { Executor } from '../db/session.ts'
import type { Locale } from '../i18n/locales.ts'
import type { Subject } from './take-step.ts'
import { subjectOf } from './rows.ts'
import type { Decision } from './state.ts'

/** What a step changes; what is left out stays as it is. */
export type Changes = {
  sourceLanguage: Locale
  decision?: Decision
  sourceHash?: string | null
  /** Revision of what was public of the source: its drafts must not show in what the public is told. */
  sourcePublicHash?: string | null
  sourceTexts?: Record<string, unknown> | null
  targetHash?: string | null
  assignee?: string | null
  dueOn?: string | null
  comment?: string | null
}

/** Writes the row of one translation. A decision is signed with who made it and when. */
export const writeRow = async (
  db: Executor,
  { noun, document, language }: Subject,
  changes: Changes,
  actor: string | number | null,
): Promise<void> => {
  const columns = [
    ...columnsOf(changes),
    ...(changes.decision
      ? [
          { name: 'decided_by_id', value: sql`${actor}::uuid` },
          { name: 'decided_at', value: sql`now()` },
        ]
      : []),
  ]
  const names = columns.map(({ name }) => sql.identifier(name))
  await db.execute(sql`
    insert into translations (subject, noun, document, language, ${sql.join(names, sql`, `)})
    values (${subjectOf(noun, document, language)}, ${noun}, ${document}, ${language}::enum_translations_language,
            ${sql.join(
              columns.map(({ value }) => value),
              sql`, `,
            )})
    on conflict (subject) do update set updated_at = now(), ${sql.join(
      names.map((name) => sql`${name} = excluded.${name}`),
      sql`, `,
    )}`)
}

const columnsOf = (changes: Changes) =>
  [
    { name: 'source_language', value: sql`${changes.sourceLanguage}::enum_translations_source` },
    { name: 'translation_state', given: changes.decision, cast: sql`::enum_translations_translation_state` },
    { name: 'source_hash', given: changes.sourceHash },
    { name: 'source_public_hash', given: changes.sourcePublicHash },
    { name: 'source_texts', given: json(changes.sourceTexts), cast: sql`::jsonb` },
    { name: 'target_hash', given: changes.targetHash },
    { name: 'assignee_id', given: changes.assignee, cast: sql`::uuid` },
    { name: 'due_on', given: changes.dueOn, cast: sql`::timestamptz` },
    { name: 'comment', given: changes.comment },
  ].flatMap(({ name, value, given, cast = sql`` }) =>
    value ? [{ name, value }] : given === undefined ? [] : [{ name, value: sql`${given}${cast}` }],
  )

const json = (value: Record<string, unknown> | null | undefined) => value && JSON.stringify(value)

/** The language a document is written in, for all of its languages at once. */
export const writeSource = async (db: Executor, { noun, document, language }: Subject): Promise<void> => {
  await db.execute(sql`
    update translations set source_language = ${language}::enum_translations_source, updated_at = now()
    where noun = ${noun} and document = ${document}`)
}
