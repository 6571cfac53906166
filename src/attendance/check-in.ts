import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { record } from '../audit/record.ts'
import { inTransaction } from '../audit/transaction.ts'
import { rowsOf } from '../db/rows.ts'
import { moment } from './rows.ts'

export type CheckedIn =
  { found: true; checkedInAt: string | null } | { found: false } | { found: true; refused: 'no-place' }

/**
 * Notes that a guest arrived, or takes it back; twice changes nothing, so a phone that lost its connection may send
 * again. `at` is when the desk saw the guest, which may be earlier than now. Only a confirmed place is let in. The
 * caller has checked the role.
 */
export const checkIn = (
  req: PayloadRequest,
  reply: string,
  { undo, at }: { undo: boolean; at: Date },
): Promise<CheckedIn> =>
  inTransaction(req, async () => {
    const [row] = await rowsOf(
      req,
      sql`select seat_state, checked_in_at from replies where id = ${reply}::uuid for update`,
    )
    if (!row) return { found: false }
    if (!undo && row['seat_state'] !== 'confirmed') return { found: true, refused: 'no-place' }
    const before = moment(row['checked_in_at'])
    if ((before === null) === undo) return { found: true, checkedInAt: before }
    const checkedInAt = undo ? null : at.toISOString()
    await rowsOf(req, sql`update replies set checked_in_at = ${checkedInAt} where id = ${reply}::uuid`)
    if (undo) await record(req, 'reply.check-in-undone', { collection: 'replies', id: reply })
    else await note(req, reply, at)
    return { found: true, checkedInAt }
  })

const note = async (req: PayloadRequest, reply: string, at: Date): Promise<void> => {
  await rowsOf(
    req,
    sql`insert into reply_events (reply_id, at, event_type, channel, actor_id, partstat, revision)
    select id, ${at.toISOString()}, 'checkedIn', channel::text::enum_reply_events_channel,
      ${req.user?.id ?? null}::uuid, partstat::text::enum_reply_events_partstat, revision
    from replies where id = ${reply}::uuid`,
  )
}
