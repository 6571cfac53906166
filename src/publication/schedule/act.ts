import { sql } from '@payloadcms/db-postgres'
import type { Executor } from '../../db/session.ts'
import type { Locale } from '../../i18n/locales.ts'

export type Act = {
  id: string
  noun: string
  document: string
  title: string | null
  verb: 'publish' | 'withdraw'
  languages: Locale[]
  at: Date
  /** Acts with the same batch happen together or not at all. */
  batch: string | null
  scheduledBy: string | null
  state: 'waiting' | 'done' | 'failed' | 'cancelled'
  problem: string | null
  /** The language of the person's admin when they planned it. */
  saidIn: string | null
  doneAt: Date | null
}

const columns = sql`
  s.id, s.noun, s.document, s.title, s.verb, s.at, s.batch, s.scheduled_by_id as "scheduledBy",
  s.schedule_state as state, s.problem, s.said_in as "saidIn", s.done_at as "doneAt",
  array(select l.value::text from schedules_languages l where l.parent_id = s.id order by l.order) as languages`

/** The next act that is due with everything of its batch, in the order in which they were planned. */
export const nextDue = async (db: Executor): Promise<Act[]> => {
  const { rows } = await db.execute(sql`
    with first as (
      select id, batch from schedules where schedule_state = 'waiting' and at <= now()
      order by at, created_at, id limit 1
    )
    select ${columns} from schedules s, first
    where s.schedule_state = 'waiting' and (s.id = first.id or s.batch = first.batch)
    order by s.at, s.created_at, s.id for update of s`)
  return rows.map(acted)
}

/** What is planned for one document, and what happened lately. */
export const actsOf = async (db: Executor, noun: string, document: string): Promise<Act[]> => {
  const { rows } = await db.execute(sql`
    select ${columns} from schedules s where s.noun = ${noun} and s.document = ${document}
    order by (s.schedule_state = 'waiting') desc, s.at desc limit 12`)
  return rows.map(acted)
}

/** One act, held until the transaction ends, with what belongs to it. */
export const actsWith = async (db: Executor, id: string): Promise<Act[]> => {
  const { rows } = await db.execute(sql`
    select ${columns} from schedules s
    where s.id = ${id}::uuid or s.batch = (select batch from schedules where id = ${id}::uuid)
    order by s.at, s.created_at, s.id for update of s`)
  return rows.map(acted)
}

/** The adapter's driver hands moments out as text. */
const acted = (row: Record<string, unknown>): Act => {
  const { at, doneAt } = row as { at: string; doneAt: string | null }
  return { ...row, at: new Date(at), doneAt: doneAt === null ? null : new Date(doneAt) } as unknown as Act
}

export const settle = (
  db: Executor,
  acts: readonly Act[],
  state: 'done' | 'failed' | 'cancelled',
  problem: string | null = null,
) =>
  db.execute(sql`
    update schedules set schedule_state = ${state}::enum_schedules_schedule_state, problem = ${problem},
           done_at = now(), updated_at = now()
    where id in (select jsonb_array_elements_text(${JSON.stringify(acts.map(({ id }) => id))}::jsonb)::uuid)`)
