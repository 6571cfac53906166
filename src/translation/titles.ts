import { sql } from '@payloadcms/db-postgres'
import type { Executor } from '../db/session.ts'
import { defaultLocale } from '../i18n/locales.ts'
import { versionColumn, versionsTable } from './leaf-tables.ts'
import type { Noun } from './nouns.ts'

type Named = { noun: string; id: string }

/** What the admin calls these documents: in the language asked for, else the default one, else any. One statement. */
export const titlesOf = async (
  db: Executor,
  nouns: readonly Noun[],
  documents: readonly Named[],
  language: string,
): Promise<Map<string, string>> => {
  const parts = [...Map.groupBy(documents, ({ noun }) => noun)].flatMap(([slug, some]) => {
    const noun = nouns.find((one) => one.slug === slug)
    return noun?.kind === 'collection' ? [titles(noun, some, language)].filter((part) => part !== null) : []
  })
  if (parts.length === 0) return new Map()
  const { rows } = await db.execute(sql.join(parts, sql` union all `))
  return new Map(rows.map(({ noun, id, title }) => [`${String(noun)}/${String(id)}`, title as string]))
}

const titles = (noun: Noun, documents: readonly Named[], language: string) => {
  const title = 'useAsTitle' in noun.config.admin ? noun.config.admin.useAsTitle : undefined
  const field = noun.fields.find(({ name }) => name === title)
  if (!field) return null
  const table = versionsTable(noun)
  const column = sql.identifier(versionColumn(field.name))
  const value =
    'localized' in field && field.localized
      ? sql`(select l.${column} from ${sql.identifier(`${table}_locales`)} l
          where l._parent_id = v.id and l.${column} is not null
          order by l._locale::text = ${language} desc, l._locale::text = ${defaultLocale} desc limit 1)`
      : sql`v.${column}::text`
  const ids = JSON.stringify(documents.map(({ id }) => id))
  return sql`select ${noun.slug}::text as noun, v.parent_id::text as id, ${value} as title
    from ${sql.identifier(table)} v
    where v.latest and v.parent_id in (select jsonb_array_elements_text(${ids}::jsonb)::uuid)`
}
