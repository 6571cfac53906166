import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Action } from '../audit/actions.ts'
import { record } from '../audit/record.ts'
import { unseal, type SealKey } from '../lib/seal.ts'
import { rowsOf } from '../db/rows.ts'
import type { Answer, Guest } from './guests.ts'

/** Why sealed answers are opened together, as the audit names it. */
export type Opening = { action: Action; meeting: string; detail: string }

/** What stands for an answer that is there and stays closed. */
const closed = '✓'

/**
 * Opens the sealed answers to these questions for these guests, in the caller's transaction and with one record in
 * the audit, which is written first: without it nothing is opened. Answers to the questions in `given` stay
 * closed and only show that they are there. Gives the answers of each guest by reply id.
 */
export const openSealed = async (
  req: PayloadRequest,
  guests: Guest[],
  { fields, given = [] }: { fields: string[]; given?: string[] },
  key: SealKey,
  { action, meeting, detail }: Opening,
): Promise<Map<string, Answer[]>> => {
  await record(req, action, { collection: 'meetings', id: meeting }, detail)
  const wanted = new Set(guests.map(({ id }) => id))
  const rows = await rowsOf(
    req,
    sql`select s.reply_id, s.field, s.value from sealed_answers s
    join replies r on r.id = s.reply_id where r.meeting_id = ${meeting}::uuid`,
  )
  const opened = new Map<string, Answer[]>()
  for (const row of rows) {
    const [reply, field] = [String(row['reply_id']), String(row['field'])]
    if (!wanted.has(reply) || ![...fields, ...given].includes(field)) continue
    // The place is that of src/rsvp/sealed-place.ts: an answer opens only beside its own reply and question.
    const place = { collection: 'replies', id: reply, field }
    const value = fields.includes(field) ? unseal(String(row['value']), place, key) : closed
    opened.set(reply, [...(opened.get(reply) ?? []), { field, value }])
  }
  return opened
}
