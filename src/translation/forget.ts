import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { rowsOf } from '../db/rows.ts'

/** What was deleted must not live on as the text its translations were compared with, or as a title in a notice. */
export const forget = async (req: PayloadRequest, noun: string, document: string): Promise<void> => {
  await rowsOf(req, sql`delete from translations where noun = ${noun} and document = ${document}`)
  await rowsOf(req, sql`delete from notices where noun = ${noun} and document = ${document}`)
}
