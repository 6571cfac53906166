import type { PayloadRequest } from 'payload'
import { record } from '../audit/record.ts'
import { inTransaction } from '../audit/transaction.ts'

/** Sends a message again, under the same id. False when there is no such message. */
export const replay = (req: PayloadRequest, id: string, now = new Date()): Promise<boolean> =>
  inTransaction(req, async () => {
    const { totalDocs } = await req.payload.count({
      collection: 'webhook-deliveries',
      where: { id: { equals: id } },
      req,
      overrideAccess: false,
    })
    if (totalDocs === 0) return false
    await record(req, 'webhook.replayed', { collection: 'webhook-deliveries', id })
    await req.payload.update({
      collection: 'webhook-deliveries',
      id,
      data: { deliveryState: 'queued', attempts: 0, nextAttemptAt: now.toISOString() },
      depth: 0,
      req,
      // Deliveries are written by verbs only.
      overrideAccess: true,
    })
    return true
  })
