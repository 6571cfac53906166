import { sql } from '@payloadcms/db-postgres'
import type { Executor } from '../db/session.ts'
import { address, hashOfAll, leafHash, wholeHash } from '../db/text-revision.ts'
import { leavesIn, theValue, type Scope } from './leaves.ts'

/** What one document says in one language, without the texts themselves. */
export type Revision = {
  noun: string
  id: string
  locale: string
  /** Hash over the texts; null when there is only an address. */
  revision: string | null
  /** How many texts there are. */
  count: number
  complete: boolean
  public: 'no' | 'same' | 'older'
}

/** The revision of every language of the documents in scope, compared with the publication log: one statement. */
export const revisionsIn = async (db: Executor, scope: Scope): Promise<Revision[]> => {
  const required = scope.nouns.flatMap(({ slug, requires }) => requires.map((path) => `${slug}/${path}`))
  const requiredOf = Object.fromEntries(scope.nouns.map(({ slug, requires }) => [slug, requires.length]))
  const { rows } = await db.execute(sql`
    with texts as (
      select noun, id, locale, ${hashOfAll(sql`leaf`)} as whole,
             ${hashOfAll(sql`leaf`, sql`filter (where path <> ${address})`)} as said,
             count(*) filter (where path <> ${address})::int as count,
             count(*) filter (where noun || '/' || path = any (array(
               select jsonb_array_elements_text(${JSON.stringify(required)}::jsonb)))) as required
      from (${leavesIn(scope, leafHash)}) leaves
      group by noun, id, locale
    )
    select t.noun, t.id, t.locale, t.count, encode(t.said, 'hex') as revision,
           t.required = (${JSON.stringify(requiredOf)}::jsonb ->> t.noun)::int as complete,
           case when log.body is null then 'no'
                when t.whole = ${wholeHash(sql`log.body`)} then 'same'
                else 'older' end as public
    from texts t
    left join published.log log
      on log.collection = t.noun and log.id = t.id and log.locale = t.locale and log.op = 'put'`)
  return rows as Revision[]
}

export type Texts = Record<string, unknown>

/** The texts of one document by language, without addresses. */
export const textsOf = async (db: Executor, scope: Scope): Promise<Record<string, Texts>> => {
  const { rows } = await db.execute(sql`
    select locale, jsonb_object_agg(path, leaf) as texts
    from (${leavesIn(scope, theValue)}) leaves where path <> ${address} group by locale`)
  return Object.fromEntries(rows.map(({ locale, texts }) => [String(locale), texts as Texts]))
}
