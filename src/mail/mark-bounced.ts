import type { PayloadRequest } from 'payload'
import { isUuid } from '../lib/uuid.ts'
import { markEnd } from './mark.ts'

/**
 * Marks a mail, named by its id or its Message-ID, as come back, and with it the letter of its invitation, in the
 * caller's transaction. `status` is a code such as `5.1.1`. False when there is no such mail.
 */
export const markBounced = async (
  req: PayloadRequest,
  which: string,
  status: string | null = null,
): Promise<boolean> => {
  const [, named] = /^<?([0-9a-f-]{36})(?:@[^<>]*)?>?$/i.exec(which.trim()) ?? []
  const id = named?.toLowerCase() ?? ''
  if (!isUuid(id)) return false
  const mail = await req.payload.findByID({
    collection: 'mails',
    id,
    depth: 0,
    req,
    disableErrors: true,
    // Whether one may is decided by the endpoint; nobody writes the outbox by request.
    overrideAccess: true,
  })
  if (!mail || mail.mailState === 'held' || mail.mailState === 'cancelled') return false
  const code = /^[245][.]\d{1,3}[.]\d{1,3}$/.test(status ?? '') ? status : null
  const transaction = await req.transactionID
  await markEnd(req.payload, id, 'bounced', code, new Date(), transaction ?? undefined)
  return true
}
