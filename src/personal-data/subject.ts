import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { rowsOf } from '../db/rows.ts'
import type { Subject } from './kind.ts'

/**
 * What belongs to the person behind an address. A reply is their own when it carries their address, as the guest's or
 * as the answer to a question, or when it answers an invitation sent to them as a person and names no other address.
 */
export const subjectOf = async (req: PayloadRequest, address: string): Promise<Subject> => {
  const email = address.trim().toLowerCase()
  const ids = async (query: ReturnType<typeof sql>): Promise<string[]> =>
    (await rowsOf(req, query)).map(({ id }) => String(id))
  const invitations = await ids(
    sql`select id from invitations where addressee_kind = 'person' and lower(trim(email)) = ${email}`,
  )
  const replies = await ids(sql`
    select r.id from replies r
    where lower(trim(r.guest_email)) = ${email}
      or (r.guest_email is null and r.invitation_id = any(${sql.param(invitations)}::uuid[]))
      or exists (
        select from jsonb_array_elements(case jsonb_typeof(r.answers) when 'array' then r.answers else '[]' end) a
        where lower(trim(a->>'value')) = ${email})`)
  const assisted = await ids(sql`
    select id from replies where lower(trim(answered_by_email)) = ${email}
      and not id = any(${sql.param(replies)}::uuid[])`)
  return { email, replies, assisted, invitations }
}
