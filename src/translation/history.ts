import { sql } from '@payloadcms/db-postgres'
import type { Executor } from '../db/session.ts'
import type { Subject } from './take-step.ts'

export type Past = { at: string; action: string; actor: string | null; name: string | null }

/** The steps of one translation, the latest first, by whom. The audit keeps them; states are computed. */
export const historyOf = async (
  db: Executor,
  { noun, document, language }: Subject,
  actions?: readonly string[],
): Promise<Past[]> => {
  const { rows } = await db.execute(sql`
    select a.at, a.action, a.actor_id::text as actor, u.name
    from audit a left join users u on u.id = a.actor_id
    where a.subject = ${`${noun}/${document}`} and a.detail = ${language} and a.action like 'translation-%'
      ${actions ? sql`and a.action in (select jsonb_array_elements_text(${JSON.stringify(actions)}::jsonb))` : sql``}
    order by a.at desc limit 50`)
  return rows.map(({ at, action, actor, name }) => ({
    at: new Date(at as string).toISOString(),
    action: String(action),
    actor: actor as string | null,
    name: name as string | null,
  }))
}
