import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { executor } from '../db/session.ts'
import type { Policy } from './policy.ts'

/**
 * Takes due mails for this sender alone and returns their ids, oldest first. They come due again after the lease, so
 * that a sender that dies leaves nothing behind; no transaction stays open while a server is spoken to.
 */
export const claim = async (payload: Payload, { atOnce, lease }: Policy, now: Date): Promise<string[]> => {
  const until = new Date(now.getTime() + lease).toISOString()
  const { rows } = await executor(payload).execute(sql`
    with due as (
      select id from mails
      where mail_state = 'queued' and (next_attempt_at is null or next_attempt_at <= ${now.toISOString()})
      order by queued_at limit ${atOnce} for update skip locked
    ), taken as (
      update mails set attempts = coalesce(attempts, 0) + 1, next_attempt_at = ${until}
      from due where mails.id = due.id returning mails.id, queued_at
    )
    select id::text from taken order by queued_at`)
  return rows.map(({ id }) => String(id))
}
