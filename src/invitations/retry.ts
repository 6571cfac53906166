import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { inManagedMeetings } from '../access/meetings.ts'
import { record } from '../audit/record.ts'
import { inTransaction } from '../audit/transaction.ts'
import { among, query } from './database.ts'
import { setState } from './selection.ts'

export type Failed =
  | { mails: string[]; ids?: undefined; meeting?: undefined }
  | { ids: string[]; mails?: undefined; meeting?: undefined }
  | { meeting: string; mails?: undefined; ids?: undefined }

/** Tries failed mails again from the beginning; one that came back is not tried again: its address is wrong. */
export const retry = (req: PayloadRequest, failed: Failed): Promise<{ queued: number }> =>
  inTransaction(req, async () => {
    const mails = await query<{ id: string; invitation: string | null; kind: string }>(
      req,
      sql`update mails set mail_state = 'queued', attempts = 0, next_attempt_at = now(), updated_at = now()
        where mail_state = 'failed' and ${these(failed)} and ${inManagedMeetings(req, sql`meeting_id`)}
        returning id::text as id, invitation_id::text as invitation, kind::text as kind`,
    )
    const letters = mails.flatMap(({ kind, invitation }) =>
      kind === 'invitation' && invitation ? [invitation] : [],
    )
    await setState(req, letters, 'queued')
    for (const { id } of mails) await record(req, 'mail-retried', { collection: 'mails', id })
    return { queued: mails.length }
  })

const these = ({ mails, ids, meeting }: Failed) => {
  if (mails) return sql`id in ${among(mails)}`
  return ids ? sql`invitation_id in ${among(ids)}` : sql`meeting_id = ${meeting}::uuid`
}
