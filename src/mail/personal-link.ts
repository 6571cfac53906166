import type { Payload, Where } from 'payload'
import type { Link, Mail } from '../generated/payload-types.ts'
import { addressOf, codeOf, type LinkKey, spacedCode, tokenOf } from '../links/token.ts'
import type { Facts } from './facts.ts'
import { idOf } from './read-row.ts'

export type LinkWriter = (link: Pick<Link, 'nonce' | 'purpose'>) => NonNullable<Facts['link']>

/** Links are made anew from their random part each time, because they are stored nowhere. */
export const realLinks =
  (publicUrl: string, key: LinkKey): LinkWriter =>
  ({ nonce, purpose }) => {
    const token = tokenOf(nonce, key)
    return {
      address: purpose === 'request' ? `${publicUrl}/r/confirm/${token}` : addressOf(publicUrl, token),
      page: `${publicUrl}/r`,
      code: spacedCode(codeOf(nonce, key)),
    }
  }

/** For whoever may see a mail but must not be able to answer for its guest. */
export const hiddenLinks =
  (publicUrl: string): LinkWriter =>
  () => ({ address: `${publicUrl}/r/i/PERSONAL-LINK`, page: `${publicUrl}/r`, code: 'XXXX-XXXX-XXXX' })

/**
 * The link of the mail while it opens something. A mail that names none gives the guest's own link, never the one of
 * the invitation, which opens the answers of a whole delegation.
 */
export const liveLink = async (payload: Payload, mail: Mail, now: Date): Promise<Link | null> => {
  const named = idOf(mail.link)
  const reply = idOf(mail.reply)
  if (named === null && reply === null) return null
  const which: Where =
    named === null
      ? { and: [{ reply: { equals: reply } }, { purpose: { equals: 'reply' } }] }
      : { id: { equals: named } }
  const { docs } = await payload.find({
    collection: 'links',
    where: {
      and: [
        which,
        { revokedAt: { exists: false } },
        { or: [{ expiresAt: { exists: false } }, { expiresAt: { greater_than: now.toISOString() } }] },
      ],
    },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    // Nobody reads links by request; the worker writes them into the mail of the guest they belong to.
    overrideAccess: true,
  })
  const [link = null] = docs
  // The link that confirms an address opens nothing else, and no other confirms one.
  return (link?.purpose === 'request') === (mail.kind === 'addressCheck') ? link : null
}
