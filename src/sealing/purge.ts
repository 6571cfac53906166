import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../audit/transaction.ts'

/**
 * Deletes the case files whose `purgeAfter` is over, each in a transaction of its own with its record in the audit.
 * Gives how many it deleted.
 */
export const purge = async (payload: Payload, now = new Date()): Promise<number> => {
  const { docs } = await payload.find({
    collection: 'case-files',
    where: { purgeAfter: { less_than: now.toISOString() } },
    select: { purgeAfter: true },
    depth: 0,
    pagination: false,
    // The worker acts for nobody: the date was set by those who may.
    overrideAccess: true,
  })
  for (const { id } of docs) {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, () =>
      // As above.
      payload.delete({ collection: 'case-files', id, depth: 0, req, overrideAccess: true }),
    )
  }
  return docs.length
}
