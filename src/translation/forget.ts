import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { rowsOf } from '../db/rows.ts'

/** What was deleted must not live on as the text that its translations were compared with. */
export const forget = async (req: PayloadRequest, noun: string, document: string): Promise<void> => {
  await rowsOf(req, sql`delete from translations where noun = ${noun} and document = ${document}`)
}
