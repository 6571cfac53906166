import { sql } from '@payloadcms/db-postgres'
import { rowsOf } from '../../db/rows.ts'
import { isAddress } from '../ids.ts'
import type { Kind } from '../kind.ts'

const proof = 'The audit holds random ids and no content; it proves who opened what and cannot be changed.'

/** What was done with the person's data, and, for staff, what they did. */
export const audit: Kind = {
  name: 'audit',
  collections: ['audit'],
  exportOf: (req, { email, replies, invitations }) =>
    rowsOf(
      req,
      sql`select at, action, subject, detail from audit
        where subject = any(${sql.param([
          ...replies.map((id) => `replies/${id}`),
          ...invitations.map((id) => `invitations/${id}`),
        ])}::text[])
          or actor_id in (select id from users where ${isAddress('email', email)})
        order by at`,
    ),
  forget: () => Promise.resolve({ erased: 0, kept: proof }),
}
