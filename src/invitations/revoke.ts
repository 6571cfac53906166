import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { record } from '../audit/record.ts'
import { inTransaction } from '../audit/transaction.ts'
import { revokeLinks } from '../links/issue.ts'
import { query } from './database.ts'
import { chooseOne, setState } from './selection.ts'

export type Revoked = {
  inviteState: 'revoked'
  links: number
  mails: number
  /** Who has answered already: these answers stay until somebody withdraws them. */
  replies: number
}

/** Withdraws an invitation: its link opens nothing any more, and what has not left does not leave. */
export const revoke = (req: PayloadRequest, id: string): Promise<Revoked> =>
  inTransaction(req, async () => {
    await chooseOne(req, id)
    const links = await revokeLinks(req, { invitation: id })
    const mails = await cancelUnsent(req, id)
    await setState(req, [id], 'revoked')
    await record(req, 'invitation-revoked', { collection: 'invitations', id })
    const [answered] = await query<{ count: number }>(
      req,
      sql`select count(*)::int as count from replies
        where invitation_id = ${id}::uuid and partstat in ('accepted', 'tentative')`,
    )
    return { inviteState: 'revoked', links, mails, replies: answered?.count ?? 0 }
  })

/** Letters and reminders that carry the old link and have not left. */
export const cancelUnsent = async (req: PayloadRequest, invitation: string): Promise<number> => {
  const rows = await query(
    req,
    sql`update mails set mail_state = 'cancelled', updated_at = now()
      where invitation_id = ${invitation}::uuid and kind in ('invitation', 'reminder')
        and mail_state in ('held', 'queued', 'failed') returning id`,
  )
  return rows.length
}
