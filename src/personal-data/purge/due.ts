import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

/** How long answers are kept after the end of the meeting when the form does not say. */
export const usualDays = 90

export type Rule = { form: string; days: number; questions: { name: string; days: number }[] }

type Block = { name?: string; purgeDays?: number | null }

/** What each form says about deletion; a question may go sooner than the rest, never later. */
export const rulesOf = async (req: PayloadRequest): Promise<Rule[]> => {
  const { docs } = await req.payload.find({
    collection: 'forms',
    depth: 0,
    pagination: false,
    trash: true,
    req,
    // The worker acts for nobody: what is deleted when was decided with the form.
    overrideAccess: true,
  })
  return docs.map(({ id, purgeDays, fields }) => {
    const days = purgeDays ?? usualDays
    const questions = ((fields ?? []) as Block[]).flatMap(({ name, purgeDays: own }) =>
      name !== undefined && typeof own === 'number' && own < days ? [{ name, days: own }] : [],
    )
    return { form: id, days, questions }
  })
}

/** Days of 24 hours, whatever the clocks of the meeting do meanwhile. The moment itself is due. */
export const isDue = (end: ReturnType<typeof sql>, days: number | ReturnType<typeof sql>, now: Date) =>
  sql`${end} + ${days}::int * interval '24 hours' <= ${now.toISOString()}::timestamptz`

/** Ids of the replies to a form whose time is over: after the meeting, else the form's closing, else the sending. */
export const dueReplies = (form: string, days: number, now: Date) => sql`
  select r.id from replies r
  join forms f on f.id = r.form_id
  left join meetings m on m.id = r.meeting_id
  where r.form_id = ${form}::uuid and ${isDue(sql`coalesce(m.ends_at, f.closes_at, r.submitted_at)`, days, now)}`
