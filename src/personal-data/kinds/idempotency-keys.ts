import { sql } from '@payloadcms/db-postgres'
import { rowsOf } from '../../db/rows.ts'
import type { Kind } from '../kind.ts'

/** Outcomes kept for two days so that an answer sent twice is taken once; they can repeat what was answered. */
export const idempotencyKeys: Kind = {
  name: 'answers in progress',
  collections: [],
  exportOf: (req, subject) =>
    rowsOf(req, sql`select at, outcome from rsvp.idempotency_keys where ${ofThe(subject)}`),
  forget: async (req, subject) => ({
    erased: (await rowsOf(req, sql`delete from rsvp.idempotency_keys where ${ofThe(subject)} returning key`))
      .length,
  }),
}

/** By ids and links alone: an outcome holds no address, and one address may be the end of another. */
const ofThe = ({ replies, invitations }: { replies: string[]; invitations: string[] }) => sql`
  exists (select from unnest(${sql.param([...replies, ...invitations])}::text[]) id
    where position(id in scope || coalesce(outcome::text, '')) > 0)
  or exists (select from links l
    where (l.reply_id = any(${sql.param(replies)}::uuid[]) or l.invitation_id = any(${sql.param(invitations)}::uuid[]))
      and (position(l.link_hash in scope) > 0 or position(l.code_hash in scope) > 0))`
