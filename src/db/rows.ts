import type { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executor } from './session.ts'

/** The rows of one statement, inside the request's transaction while it lasts. */
export const rowsOf = async (
  req: PayloadRequest,
  query: ReturnType<typeof sql>,
): Promise<Record<string, unknown>[]> =>
  (await executor(req.payload, await req.transactionID).execute(query)).rows
