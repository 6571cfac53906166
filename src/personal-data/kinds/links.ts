import { sql } from '@payloadcms/db-postgres'
import { rowsOf } from '../../db/rows.ts'
import { among } from '../ids.ts'
import type { Kind } from '../kind.ts'

/** Personal links. What they are checked against is nobody's data to read: it would let others in. */
export const links: Kind = {
  name: 'personal links',
  collections: ['links'],
  exportOf: (req, { replies, invitations }) =>
    rowsOf(
      req,
      sql`select id, purpose, invitation_id, reply_id, meeting_id, expires_at, revoked_at, created_at from links
        where ${among('reply_id', replies)} or ${among('invitation_id', invitations)}`,
    ),
  forget: async (req, { replies, invitations }) => ({
    erased: (
      await rowsOf(
        req,
        sql`delete from links where ${among('reply_id', replies)} or ${among('invitation_id', invitations)}
          returning id`,
      )
    ).length,
  }),
}
