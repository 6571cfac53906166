import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { rowsOf } from '../../db/rows.ts'

/** What was deleted is neither published later nor remembered by its title. */
export const forgetPlans = async (req: PayloadRequest, noun: string, document: string): Promise<void> => {
  await rowsOf(req, sql`delete from schedules where noun = ${noun} and document = ${document}`)
}
