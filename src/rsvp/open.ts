import type { PayloadRequest } from 'payload'
import { unseal, type SealKey } from '../lib/seal.ts'
import { record } from '../audit/record.ts'
import { answerPlace } from './sealed-place.ts'
import { inTransaction } from '../audit/transaction.ts'

export type OpenedAnswer = { field: string; value: string }

/**
 * Opens the sealed answers of one reply for the member of staff in the request, and records that they were opened.
 * Without the record nothing is given out. Null when there is no such reply; the caller has checked the role.
 */
export const open = (req: PayloadRequest, reply: string, key: SealKey): Promise<OpenedAnswer[] | null> =>
  inTransaction(req, async () => {
    const { totalDocs } = await req.payload.count({
      collection: 'replies',
      where: { id: { equals: reply } },
      req,
      overrideAccess: false,
    })
    if (totalDocs === 0) return null
    await record(req, 'sealed-answers.opened', { collection: 'replies', id: reply })
    const { docs } = await req.payload.find({
      collection: 'sealed-answers',
      where: { reply: { equals: reply } },
      sort: 'field',
      depth: 0,
      pagination: false,
      req,
      // The ciphertext is readable by nobody through requests; this verb is the one way to it.
      overrideAccess: true,
    })
    return docs.map(({ field, value }) => ({ field, value: unseal(value, answerPlace(reply, field), key) }))
  })
