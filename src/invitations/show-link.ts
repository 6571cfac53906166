import type { PayloadRequest } from 'payload'
import { record } from '../audit/record.ts'
import { inTransaction } from '../audit/transaction.ts'
import { addressOf, codeOf, tokenOf, type LinkKey } from '../links/token.ts'
import { linkFor } from './live-link.ts'
import { Refusal } from './problems.ts'
import { chooseOne } from './selection.ts'

export type ShownLink = { address: string; code: string }

/**
 * The link and the short code of an invitation, to read out on the telephone. Whoever sees them can answer as the
 * guest, so each look is recorded before it is answered.
 */
export const showLink = (
  req: PayloadRequest,
  id: string,
  key: LinkKey,
  publicUrl: string,
): Promise<ShownLink> =>
  inTransaction(req, async () => {
    const chosen = await chooseOne(req, id)
    if (chosen.inviteState === 'revoked') throw new Refusal('no-link')
    const { nonce } = await linkFor(req, chosen, key)
    await record(req, 'link-shown', { collection: 'invitations', id })
    const code = codeOf(nonce, key)
    return {
      address: addressOf(publicUrl, tokenOf(nonce, key)),
      code: (code.match(/.{1,4}/g) ?? []).join('-'),
    }
  })
