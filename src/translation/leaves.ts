import { sql } from '@payloadcms/db-postgres'
import { leafTables, versionColumn, versionsTable, type LeafTable } from './leaf-tables.ts'
import type { Noun } from './nouns.ts'

type Query = ReturnType<typeof sql>

/** Documents of several nouns: all of them, those of one meeting, or one by id. */
export type Scope = { nouns: readonly Noun[]; meeting?: string | undefined; id?: string | undefined }

const name = (identifier: string) => sql.identifier(identifier)

/** What is read of each leaf besides its place: the value itself, or something made of path and value. */
export type Reading = (path: Query, value: Query) => Query

export const theValue: Reading = (_, value) => value

/**
 * Every public text of the newest drafts as `(noun, id, locale, path, leaf)`, where a path names rows by id as
 * the publication log does. One statement for any number of documents, because the matrix asks for all of them.
 */
export const leavesIn = (scope: Scope, reading: Reading): Query => {
  const parts = scope.nouns.flatMap((noun) => {
    const within = withinScope(noun, scope)
    return within ? leafTables(noun).map((table) => leavesFrom(noun, table, within, reading)) : []
  })
  return parts.length > 0 ? sql.join(parts, sql` union all `) : noneOf(reading)
}

const noneOf = (
  reading: Reading,
): Query => sql`select null::text as noun, null::text as id, null::text as locale,
  null::text as path, ${reading(sql`null::text`, sql`null::jsonb`)} as leaf where false`

const leavesFrom = (
  noun: Noun,
  { rows, texts, leaves }: LeafTable,
  within: Query,
  reading: Reading,
): Query => {
  const alias = (index: number) => name(`r${index}`)
  const joins = rows.map(({ table }, index) => {
    const parent = index === 0 ? name('v') : alias(index - 1)
    return sql` join ${name(table)} ${alias(index)} on ${alias(index)}._parent_id = ${parent}.id`
  })
  const prefix = rows.map(({ path }, index) => sql`${`${path}.`}::text || ${alias(index)}._uuid || '.' || `)
  const last = rows.length === 0 ? name('v') : alias(rows.length - 1)
  const path = sql`${sql.join(prefix)}leaf.path collate "C"`
  const values = leaves.map(({ path, column }) => sql`(${path}::text, to_jsonb(l.${name(column)}))`)
  return sql`select ${noun.slug}::text collate "C" as noun, ${idOf(noun)} collate "C" as id,
           l._locale::text collate "C" as locale,
      ${path} as path, ${reading(path, sql`leaf.value`)} as leaf
    from ${name(versionsTable(noun))} v${sql.join(joins)}
    join ${name(texts)} l on l._parent_id = ${last}.id
    cross join lateral (values ${sql.join(values, sql`, `)}) as leaf (path, value)
    where ${within} and leaf.value is not null and leaf.value not in ('null'::jsonb, '""'::jsonb)`
}

const idOf = (noun: Noun): Query =>
  noun.kind === 'collection' ? sql`v.parent_id::text` : sql`${noun.slug}::text`

/** The newest drafts that are asked for; undefined when the noun can have none of them. */
const withinScope = (noun: Noun, { meeting, id }: Scope): Query | undefined => {
  const conditions = [sql`v.latest`]
  if (noun.kind === 'global') {
    if (meeting !== undefined || (id !== undefined && id !== noun.slug)) return undefined
  } else {
    conditions.push(sql`v.version_deleted_at is null`)
    if (id !== undefined) conditions.push(sql`v.parent_id = ${id}::uuid`)
  }
  if (meeting !== undefined) {
    const column = noun.slug === 'meetings' ? 'parent_id' : meetingColumn(noun)
    if (!column) return undefined
    conditions.push(sql`v.${name(column)} = ${meeting}::uuid`)
  }
  return sql.join(conditions, sql` and `)
}

const meetingColumn = ({ fields }: Noun): string | undefined =>
  fields.some((field) => field.name === 'meeting' && field.type === 'relationship' && field.hasMany !== true)
    ? `${versionColumn('meeting')}_id`
    : undefined
