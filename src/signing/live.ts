import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { query } from './database.ts'

/** Whether the person has a signature under the declaration that was not withdrawn; the unique index says the same. */
export const hasLiveSignature = async (
  req: PayloadRequest,
  declaration: string,
  person: string,
): Promise<boolean> => {
  const rows = await query(
    req,
    sql`select 1 from signatures where declaration_id = ${declaration} and person_id = ${person}
        and signature_status <> 'withdrawn' and deleted_at is null limit 1`,
  )
  return rows.length > 0
}

/** Withdrawn signatures keep their place: nobody moves up. */
export const nextPosition = async (req: PayloadRequest, declaration: string): Promise<number> => {
  const [row] = await query(
    req,
    sql`select coalesce(max(position), 0) + 1 as next from signatures where declaration_id = ${declaration}`,
  )
  return Number(row?.['next'])
}
