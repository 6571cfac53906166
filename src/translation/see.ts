import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { rowsOf } from '../db/rows.ts'
import type { Subject } from './take-step.ts'

type Which = { ids?: string[] | undefined; about?: Subject | undefined }

/** Marks one's own notices as seen, nobody else's. A mail about them that has not left yet is not sent any more. */
export const see = async (req: PayloadRequest, { ids, about }: Which): Promise<{ seen: number }> => {
  const rows = await rowsOf(
    req,
    sql`
    update notices set seen_at = now(), updated_at = now()
    where to_id = ${String(req.user?.id)}::uuid and seen_at is null
      ${ids ? sql`and id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid)` : sql``}
      ${about ? sql`and noun = ${about.noun} and document = ${about.document} and language = ${about.language}` : sql``}
    returning id`,
  )
  return { seen: rows.length }
}
