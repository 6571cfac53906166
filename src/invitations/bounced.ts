import type { PayloadRequest } from 'payload'
import { managesRow } from '../access/meetings.ts'
import { record } from '../audit/record.ts'
import { inTransaction } from '../audit/transaction.ts'
import { readBounce } from '../mail/bounce.ts'
import { markBounced } from '../mail/mark-bounced.ts'
import { Refusal } from './problems.ts'

const idOf = (messageId: string): string => /^<?([0-9a-f-]{36})/i.exec(messageId)?.[1]?.toLowerCase() ?? ''

/** Staff saw that a mail came back. */
export const bounced = (
  req: PayloadRequest,
  id: string,
  status: string | null = null,
): Promise<{ mail: string; mailState: 'bounced' }> =>
  inTransaction(req, async () => {
    if (!(await managesRow(req, 'mails', id)) || !(await markBounced(req, id, status)))
      throw new Refusal('not-this-mail')
    await record(req, 'mail-bounced', { collection: 'mails', id }, status ?? undefined)
    return { mail: id, mailState: 'bounced' }
  })

/** Reads the notice of a mail server (RFC 3464) that staff saved as a file. A notice of delay marks nothing. */
export const readNotice = (
  req: PayloadRequest,
  bytes: Uint8Array,
): Promise<{ mail: string; mailState: 'bounced' }> => {
  const notice = readBounce(new TextDecoder('utf-8').decode(bytes))
  const id = notice?.messageId ? idOf(notice.messageId) : ''
  if (notice?.action !== 'failed' || !id) throw new Refusal('bounce-not-recognised')
  return bounced(req, id, notice.status)
}
