import type { PayloadRequest } from 'payload'
import { record } from '../audit/record.ts'
import { inTransaction } from '../audit/transaction.ts'
import { revokeLinks } from '../links/issue.ts'
import type { LinkKey } from '../links/token.ts'
import { holdLetter } from './hold.ts'
import { newLink } from './live-link.ts'
import { Refusal } from './problems.ts'
import { cancelUnsent } from './revoke.ts'
import { chooseOne, setState } from './selection.ts'

/**
 * A new link in a new letter, which waits in the outbox; the old link is dead from now on. For a letter that went
 * to the wrong address, a link that was passed around, or an invitation that was withdrawn by mistake.
 */
export const reissue = (
  req: PayloadRequest,
  id: string,
  key: LinkKey,
): Promise<{ inviteState: 'held'; mail: string; revoked: number }> =>
  inTransaction(req, async () => {
    const chosen = await chooseOne(req, id)
    if (chosen.inviteState === 'draft') throw new Refusal('not-sent-yet')
    if (!chosen.email) throw new Refusal('no-address')
    const revoked = await revokeLinks(req, { invitation: id })
    await cancelUnsent(req, id)
    const mail = await holdLetter(req, chosen, await newLink(req, chosen, key))
    await setState(req, [id], 'held')
    await record(req, 'invitation-reissued', { collection: 'invitations', id })
    return { inviteState: 'held', mail, revoked }
  })
