import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { record } from '../../audit/record.ts'
import { rowsOf } from '../../db/rows.ts'
import { dueReplies } from './due.ts'

type Due = { form: string; name: string; days: number; now: Date }

/**
 * Deletes the answers to one question wherever they are: in the reply, sealed beside it, and in the history, whose
 * snapshots are blanked as a whole because the history cannot be rewritten. Gives how many replies had one.
 */
export const purgeQuestion = async (req: PayloadRequest, { form, name, days, now }: Due): Promise<number> => {
  const asked = JSON.stringify([{ field: name }])
  const due = dueReplies(form, days, now)
  const open = await rowsOf(
    req,
    sql`update replies set answers = (
        select coalesce(jsonb_agg(a order by place), '[]')
        from jsonb_array_elements(replies.answers) with ordinality as each (a, place) where a->>'field' <> ${name})
      where answers @> ${asked}::jsonb and id in (${due}) returning id`,
  )
  const sealed = await rowsOf(
    req,
    sql`delete from sealed_answers where field = ${name} and reply_id in (${due}) returning reply_id as id`,
  )
  const history = await rowsOf(
    req,
    sql`update reply_events set answers = null
      where answers @> ${asked}::jsonb and reply_id in (${due}) returning reply_id as id`,
  )
  const replies = new Set([...open, ...sealed, ...history].map(({ id }) => String(id)))
  if (replies.size > 0)
    await record(
      req,
      'answers.purged',
      { collection: 'forms', id: form },
      `${name}, replies: ${replies.size}`,
    )
  return replies.size
}
