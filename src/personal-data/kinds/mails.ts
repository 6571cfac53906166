import { sql } from '@payloadcms/db-postgres'
import { rowsOf } from '../../db/rows.ts'
import { among, isAddress } from '../ids.ts'
import type { Kind } from '../kind.ts'

/** The outbox: to whom what was sent and when; texts are kept nowhere. A copy to somebody is only unaddressed. */
export const mails: Kind = {
  name: 'mails',
  collections: ['mails'],
  exportOf: (req, { email, replies, invitations }) =>
    rowsOf(
      req,
      sql`select id, kind, mail_state, "to", copy_to, language, meeting_id, queued_at, sent_at from mails
        where ${isAddress('to', email)} or ${isAddress('copy_to', email)} or ${among('reply_id', replies)}
          or ${among('invitation_id', invitations)} order by queued_at`,
    ),
  forget: async (req, { email, replies, invitations }) => {
    const erased = await rowsOf(
      req,
      sql`delete from mails where ${isAddress('to', email)} or ${among('reply_id', replies)}
        or ${among('invitation_id', invitations)} returning id`,
    )
    const emptied = await rowsOf(
      req,
      sql`update mails set copy_to = null, last_error = null where ${isAddress('copy_to', email)} returning id`,
    )
    return { erased: erased.length + emptied.length }
  },
}
