import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { query } from './database.ts'
import type { SignaturePolicy } from './declaration.ts'

/**
 * Whether the policy is open to this person in this capacity, as far as our records can tell: members have a
 * membership of a group that has not ended, parliamentarians name the chamber they sign in.
 */
export const isEntitled = async (
  req: PayloadRequest,
  who: SignaturePolicy['who'],
  person: string,
  chamber: unknown,
): Promise<boolean> => {
  if (who === 'parliamentarians') return Boolean(chamber)
  if (who !== 'members') return true
  const today = new Date().toISOString().slice(0, 10)
  const rows = await query(
    req,
    sql`select 1 from memberships where person_id = ${person} and group_id is not null and deleted_at is null
        and (coalesce(end_date, '') = '' or end_date >= left(${today}::text, length(end_date))) limit 1`,
  )
  return rows.length > 0
}
