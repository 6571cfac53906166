import { sql } from '@payloadcms/db-postgres'
import { defaultLocale } from '../i18n/locales.ts'

type Query = ReturnType<typeof sql>

/** A moment as ISO 8601 in UTC, whatever the driver made of it. */
export const moment = (value: unknown): string | null =>
  value === null || value === undefined
    ? null
    : (value instanceof Date ? value : new Date(String(value))).toISOString()

export const text = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value)

export const number = (value: unknown): number | null =>
  value === null || value === undefined ? null : Number(value)

/** A localized text in the reader's language, else in the default one, else in any. */
export const localized = (table: string, column: string, id: Query, language: string): Query =>
  sql`(select l.${sql.identifier(column)} from ${sql.identifier(`${table}_locales`)} l
    where l._parent_id = ${id} and l.${sql.identifier(column)} is not null
    order by l._locale::text = ${language} desc, l._locale::text = ${defaultLocale} desc limit 1)`
