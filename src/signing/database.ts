import type { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

type Query = ReturnType<typeof sql>
type Session = { db: { execute: (query: Query) => Promise<{ rows: Record<string, unknown>[] }> } }

/** Runs a statement inside the transaction of the request. Throws when there is none: nothing could be held together. */
export const query = async (req: PayloadRequest, statement: Query): Promise<Record<string, unknown>[]> => {
  const { sessions } = req.payload.db as unknown as { sessions: Record<string, Session | undefined> }
  const session = sessions[String(await req.transactionID)]
  if (!session) throw new Error('Signatures and the texts under them are written in a transaction only.')
  return (await session.db.execute(statement)).rows
}
