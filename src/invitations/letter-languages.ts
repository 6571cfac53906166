import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { isLocale, type Locale } from '../i18n/locales.ts'
import { query } from './database.ts'

/** In which languages the letter of a category has a subject or a beginning. */
export const letterLanguages = async (req: PayloadRequest, category: string): Promise<Set<Locale>> => {
  const rows = await query<{ locale: string }>(
    req,
    sql`select _locale::text as locale from registration_categories_locales
      where _parent_id = ${category}::uuid and coalesce(letter_subject, letter_opening) is not null`,
  )
  return new Set(rows.map(({ locale }) => locale).filter(isLocale))
}
