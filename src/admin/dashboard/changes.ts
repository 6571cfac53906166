import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executor } from '../../db/session.ts'
import { rowsOf } from '../../db/rows.ts'
import { versionsTable } from '../../translation/leaf-tables.ts'
import { nounsOf, type Noun } from '../../translation/nouns.ts'
import { readableAmong } from '../../translation/rights.ts'
import { titlesOf } from '../../translation/titles.ts'

export type Named = { noun: string; id: string; title: string | null }
export type Change = Named & { who: string | null; language: string | null; at: Date }

const shown = 8
/** Autosave writes many versions of one change; so many of each noun are looked at. */
const looked = 40

/** Who changed what in which language, the latest first; of several saves of one person the last. Two statements. */
export const recentChanges = async (req: PayloadRequest): Promise<Change[]> => {
  const nouns = (await readableAmong(req, nounsOf(req.payload))).filter(({ kind }) => kind === 'collection')
  if (nouns.length === 0) return []
  const rows = await rowsOf(
    req,
    sql`select c.noun, c.id, c.language, c.at, u.name as who from (${sql.join(nouns.map(latestOf), sql` union all `)}) c
      left join users u on u.id = c.who order by c.at desc limit ${looked}`,
  )
  const changes = rows.map((row) => ({
    noun: String(row['noun']),
    id: String(row['id']),
    language: (row['language'] as string | null) ?? null,
    who: (row['who'] as string | null) ?? null,
    at: new Date(String(row['at'])),
  }))
  const [first, rest] = [
    new Set<string>(),
    (one: (typeof changes)[number]) => `${one.noun}/${one.id}/${one.who}`,
  ]
  const latest = changes.filter((one) => !first.has(rest(one)) && first.add(rest(one))).slice(0, shown)
  return named(req, nouns, latest)
}

const latestOf = (noun: Noun) => {
  const table = sql.identifier(versionsTable(noun))
  return sql`(select ${noun.slug}::text as noun, parent_id::text as id, version_changed_in as language,
      version_changed_by_id as who, updated_at as at
    from ${table} where version_changed_by_id is not null and version_deleted_at is null
    order by updated_at desc limit ${looked})`
}

/** The same with what the admin calls each. */
const named = async <One extends { noun: string; id: string }>(
  req: PayloadRequest,
  nouns: readonly Noun[],
  some: readonly One[],
): Promise<(One & { title: string | null })[]> => {
  const titles = await titlesOf(
    executor(req.payload, await req.transactionID),
    nouns,
    some,
    req.i18n.language,
  )
  return some.map((one) => ({ ...one, title: titles.get(`${one.noun}/${one.id}`) ?? null }))
}
