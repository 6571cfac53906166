import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { query } from './database.ts'

/** From the first signature on the text stays as it is. Written past Payload, which would publish the newest draft. */
export const freeze = async (req: PayloadRequest, declaration: string, textHash: string): Promise<void> => {
  await query(
    req,
    sql`update declarations set text_hash = ${textHash}, frozen_at = now() where id = ${declaration}`,
  )
  await query(
    req,
    sql`update _declarations_v set version_text_hash = ${textHash}, version_frozen_at = now()
        where parent_id = ${declaration} and latest`,
  )
}
