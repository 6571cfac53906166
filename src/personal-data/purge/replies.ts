import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { rowsOf } from '../../db/rows.ts'
import { among } from '../ids.ts'
import { keepCounts } from './counts.ts'
import { dueReplies } from './due.ts'

/** Deletes the replies to a form whose time is over with all that belongs to them, and keeps numbers. */
export const purgeReplies = async (
  req: PayloadRequest,
  { form, days, now }: { form: string; days: number; now: Date },
): Promise<number> => {
  const rows = await rowsOf(
    req,
    sql`select id from replies where id in (${dueReplies(form, days, now)}) for update`,
  )
  const ids = rows.map(({ id }) => String(id))
  if (ids.length === 0) return 0
  await keepCounts(req, ids)
  for (const table of ['mails', 'links', 'reply_events', 'sealed_answers'])
    await rowsOf(req, sql`delete from ${sql.identifier(table)} where ${among('reply_id', ids)}`)
  await rowsOf(req, sql`delete from replies where ${among('id', ids)}`)
  return ids.length
}
