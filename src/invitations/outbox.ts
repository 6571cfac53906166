import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Mail } from '../generated/payload-types.ts'
import { query } from './database.ts'

const states = ['held', 'queued', 'sent', 'failed', 'bounced', 'cancelled'] as const
const failuresShown = 100

export type Failure = {
  id: string
  invitation: string | null
  name: string | null
  to: string
  kind: Mail['kind']
  state: 'failed' | 'bounced'
  attempts: number
  lastError: string | null
}

export type Outbox = { counts: Record<(typeof states)[number], number>; total: number; failures: Failure[] }

/** How far the mails of a meeting have come, and which of them failed or came back, the newest first. */
export const outbox = async (req: PayloadRequest, meeting: string): Promise<Outbox> => {
  const rows = await query<{ state: (typeof states)[number]; count: number }>(
    req,
    sql`select mail_state::text as state, count(*)::int as count from mails
      where meeting_id = ${meeting}::uuid group by mail_state`,
  )
  const counts = Object.fromEntries(states.map((state) => [state, 0])) as Outbox['counts']
  for (const { state, count } of rows) counts[state] = count
  return {
    counts,
    total: rows.reduce((sum, { count }) => sum + count, 0),
    failures: await query<Failure>(
      req,
      sql`select m.id::text as id, m.invitation_id::text as invitation, coalesce(i.name, r.guest_name) as name, m."to",
          m.kind::text as kind, m.mail_state::text as state, coalesce(m.attempts, 0)::int as attempts,
          m.last_error as "lastError"
        from mails m left join invitations i on i.id = m.invitation_id left join replies r on r.id = m.reply_id
        where m.meeting_id = ${meeting}::uuid and m.mail_state in ('failed', 'bounced')
        order by m.updated_at desc limit ${failuresShown}`,
    ),
  }
}
