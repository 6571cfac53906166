import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { executor } from '../db/session.ts'

export type End = 'sent' | 'failed' | 'bounced' | 'cancelled'

/** What became of a mail, and with it of the letter of its invitation, in one statement. `error` is a code only. */
export const markEnd = async (
  payload: Payload,
  mailId: string,
  end: End,
  error: string | null,
  now: Date,
  transactionID?: number | string,
): Promise<void> => {
  const at = now.toISOString()
  const letter = end === 'cancelled' ? null : end
  await executor(payload, transactionID).execute(sql`
    with ended as (
      update mails set mail_state = ${end}::enum_mails_mail_state, last_error = ${error}, next_attempt_at = null,
        sent_at = case when ${end}::text = 'sent' then ${at}::timestamptz else sent_at end, updated_at = ${at}
      where id = ${mailId}::uuid returning kind, invitation_id
    )
    update invitations set
      invite_state = case
        when ended.kind = 'invitation' then coalesce(${letter}::enum_invitations_invite_state, invite_state)
        when ended.kind = 'reminder' and ${end}::text = 'bounced' then 'bounced'
        else invite_state end,
      sent_at = case when ended.kind = 'invitation' and ${end}::text = 'sent' then ${at}::timestamptz else sent_at end,
      reminded_at = case when ended.kind = 'reminder' and ${end}::text = 'sent' then ${at}::timestamptz else reminded_at end,
      updated_at = ${at}
    from ended
    where invitations.id = ended.invitation_id and ended.kind in ('invitation', 'reminder')
      and invite_state <> 'revoked'`)
}

/** The mail is due again at the moment given. `counts` is false when the attempt was not one. */
export const markAgain = async (
  payload: Payload,
  mailId: string,
  { at, error = null, counts = true }: { at: Date; error?: string | null; counts?: boolean },
): Promise<void> => {
  await executor(payload).execute(sql`
    update mails set next_attempt_at = ${at.toISOString()}, last_error = coalesce(${error}, last_error),
      attempts = attempts - ${counts ? 0 : 1}
    where id = ${mailId}::uuid and mail_state = 'queued'`)
}
