import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { record } from '../audit/record.ts'
import { inTransaction } from '../audit/transaction.ts'
import { among, query } from './database.ts'
import { choose, setState, type Selection } from './selection.ts'

export type Released = { released: number; cancelled: number }

/**
 * Lets held letters and reminders leave. A reminder whose guest has answered while it waited is cancelled instead.
 * Pressing twice sends nothing twice: only what is held moves.
 */
export const release = (req: PayloadRequest, selection: Selection): Promise<Released> =>
  inTransaction(req, async () => {
    const chosen = await choose(req, selection)
    const ids = chosen.map(({ id }) => id)
    const cancelled = await cancelNeedless(req, ids)
    const mails = await query<{ invitation: string; kind: string }>(
      req,
      sql`update mails set mail_state = 'queued', released_by_id = ${req.user?.id ?? null}::uuid,
          next_attempt_at = now(), updated_at = now()
        where mail_state = 'held' and invitation_id in ${among(ids)}
        returning invitation_id::text as invitation, kind::text as kind`,
    )
    await setState(
      req,
      mails.filter(({ kind }) => kind === 'invitation').map(({ invitation }) => invitation),
      'queued',
    )
    const meetings = new Map(chosen.map(({ id, meeting }) => [id, meeting]))
    const counts = new Map<string, number>()
    for (const { invitation } of mails) {
      const meeting = meetings.get(invitation) ?? ''
      counts.set(meeting, (counts.get(meeting) ?? 0) + 1)
    }
    for (const [meeting, count] of counts)
      await record(req, 'letters-released', { collection: 'meetings', id: meeting }, String(count))
    return { released: mails.length, cancelled }
  })

const cancelNeedless = async (req: PayloadRequest, ids: string[]): Promise<number> => {
  const rows = await query(
    req,
    sql`update mails set mail_state = 'cancelled', updated_at = now() from invitations i
      where mails.invitation_id = i.id and i.id in ${among(ids)} and mails.mail_state = 'held'
        and mails.kind = 'reminder' and (i.partstat <> 'needsAction' or i.answered_at is not null)
      returning mails.id`,
  )
  return rows.length
}
