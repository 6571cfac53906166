import { sql } from '@payloadcms/db-postgres'
import { rowsOf } from '../../db/rows.ts'
import { among } from '../ids.ts'
import type { Kind } from '../kind.ts'

/** The history of a reply, with what was answered before it was changed. */
export const replyEvents: Kind = {
  name: 'history of replies',
  collections: ['reply-events'],
  exportOf: (req, { replies }) =>
    rowsOf(
      req,
      sql`select reply_id, at, event_type, channel, partstat, revision, answers from reply_events
        where ${among('reply_id', replies)} order by at`,
    ),
  forget: async (req, { replies }) => ({
    erased: (
      await rowsOf(req, sql`delete from reply_events where ${among('reply_id', replies)} returning id`)
    ).length,
  }),
}
