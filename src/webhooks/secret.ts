import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { record } from '../audit/record.ts'
import { inTransaction } from '../audit/transaction.ts'
import { isSealed, seal, unseal, type Place, type SealKey } from '../lib/seal.ts'

const placeOf = (id: string): Place => ({ collection: 'webhooks', id, field: 'secret' })

/** Makes a new secret for a webhook and tells it, this once; the one before is void. Null when there is no such webhook. */
export const renewSecret = (req: PayloadRequest, id: string, key: SealKey): Promise<string | null> =>
  inTransaction(req, async () => {
    const { totalDocs } = await req.payload.count({
      collection: 'webhooks',
      where: { id: { equals: id } },
      req,
      overrideAccess: false,
    })
    if (totalDocs === 0) return null
    const secret = `whsec_${randomBytes(32).toString('base64')}`
    await record(req, 'webhook.secret-renewed', { collection: 'webhooks', id })
    await req.payload.update({
      collection: 'webhooks',
      id,
      data: { secret: seal(secret, placeOf(id), key) },
      depth: 0,
      req,
      // No request writes a sealed field; this verb is the one way to it.
      overrideAccess: true,
    })
    return secret
  })

export const openSecret = (webhook: { id: string; secret?: unknown }, key: SealKey): string | null =>
  isSealed(webhook.secret) ? unseal(webhook.secret, placeOf(webhook.id), key) : null
