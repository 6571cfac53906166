import { sql } from '@payloadcms/db-postgres'
import type { Payload, SanitizedCollectionConfig } from 'payload'
import { defaultLocale } from '../../i18n/locales.ts'
import { executor } from '../../db/session.ts'

export type Asked = {
  days: number
  collection: string | undefined
  page: number
  language: string
  now: Date
}

export type Unverified = {
  collection: string
  id: string
  title: string | null
  verifiedAt: Date | null
  /** Whole days since then; null when nobody ever verified it. */
  age: number | null
}

export const pageSize = 50

const day = 86_400_000

/** The collections whose records say when they were last verified. */
export const verifiable = (payload: Payload): SanitizedCollectionConfig[] =>
  payload.config.collections.filter(({ flattenedFields }) =>
    flattenedFields.some(({ name }) => name === 'verifiedAt'),
  )

/**
 * One page of what was not verified for so many days, judged by the newest drafts: never verified first, then the
 * longest ago. One statement for each collection; trashed records are left out.
 */
export const unverified = async (
  payload: Payload,
  asked: Asked,
): Promise<{ records: Unverified[]; total: number }> => {
  const wanted = verifiable(payload).filter(({ slug }) => !asked.collection || slug === asked.collection)
  const found = await Promise.all(wanted.map((collection) => oldestOf(payload, collection, asked)))
  const records = found
    .flatMap(({ records: some }) => some)
    .sort((a, b) => (a.verifiedAt?.getTime() ?? -Infinity) - (b.verifiedAt?.getTime() ?? -Infinity))
  const start = (asked.page - 1) * pageSize
  return {
    records: records.slice(start, start + pageSize),
    total: found.reduce((sum, { total }) => sum + total, 0),
  }
}

const oldestOf = async (
  payload: Payload,
  collection: SanitizedCollectionConfig,
  { days, page, language, now }: Asked,
): Promise<{ records: Unverified[]; total: number }> => {
  const table = `_${collection.slug.replaceAll('-', '_')}_v`
  const { rows } = await executor(payload).execute(sql`
    select v.parent_id as id, v.version_verified_at as verified_at, count(*) over () as total,
           ${titleOf(collection, table, language)} as title
    from ${sql.identifier(table)} v
    where v.latest and v.version_deleted_at is null
      and (v.version_verified_at is null
           or v.version_verified_at < ${new Date(now.getTime() - days * day).toISOString()}::timestamptz)
    order by v.version_verified_at nulls first, v.parent_id
    limit ${page * pageSize}`)
  const records = rows.map(({ id, title, verified_at: at }): Unverified => {
    const verifiedAt = at ? new Date(String(at)) : null
    const age = verifiedAt && Math.floor((now.getTime() - verifiedAt.getTime()) / day)
    return {
      collection: collection.slug,
      id: String(id),
      title: (title as string | null) ?? null,
      verifiedAt,
      age,
    }
  })
  return { records, total: Number(rows[0]?.['total'] ?? 0) }
}

/** The title in the language of the admin, else in the default language, else in any. */
const titleOf = ({ admin, flattenedFields }: SanitizedCollectionConfig, table: string, language: string) => {
  const field = flattenedFields.find(({ name }) => name === admin.useAsTitle)
  if (!field) return sql`null`
  const column = `version_${field.name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`
  if (!field.localized) return sql`v.${sql.identifier(column)}::text`
  return sql`(select l.${sql.identifier(column)} from ${sql.identifier(`${table}_locales`)} l
    where l._parent_id = v.id and l.${sql.identifier(column)} is not null
    order by l._locale::text = ${language} desc, l._locale::text = ${defaultLocale} desc limit 1)`
}
