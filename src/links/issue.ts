import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executor } from '../db/session.ts'
import type { Link } from '../generated/payload-types.ts'
import { codeOf, hashOfCode, hashOfToken, newNonce, tokenOf, type LinkKey } from './token.ts'

type Issued = {
  purpose: Link['purpose']
  invitation?: string | null
  reply?: string | null
  meeting: string | null
  category?: string | null
  form?: string | null
  /** ISO 8601; without it the link lasts until it is revoked. */
  expiresAt?: string | null
}

/** Stores what a new link can be checked against, in the caller's transaction. The link itself follows from the nonce. */
export const issueLink = async (
  req: PayloadRequest,
  what: Issued,
  key: LinkKey,
): Promise<{ id: string; nonce: string }> => {
  const id = randomUUID()
  const nonce = newNonce()
  const linkHash = hashOfToken(tokenOf(nonce, key))
  const codeHash = hashOfCode(codeOf(nonce, key), key)
  await executor(req.payload, await req.transactionID).execute(sql`
    insert into links (id, purpose, invitation_id, reply_id, meeting_id, category_id, form_id,
        nonce, link_hash, code_hash, expires_at)
      values (${id}, ${what.purpose}, ${what.invitation ?? null}, ${what.reply ?? null}, ${what.meeting},
        ${what.category ?? null}, ${what.form ?? null}, ${nonce}, ${linkHash}, ${codeHash}, ${what.expiresAt ?? null})`)
  return { id, nonce }
}

/** Ends every link to the invitation or the reply that is not ended yet, and says how many. */
export const revokeLinks = async (
  req: PayloadRequest,
  { invitation = null, reply = null }: { invitation?: string | null; reply?: string | null },
): Promise<number> => {
  const { rows } = await executor(req.payload, await req.transactionID).execute(sql`
    update links set revoked_at = now(), updated_at = now()
      where revoked_at is null
        and (invitation_id = ${invitation}::uuid and purpose = 'invitation' or reply_id = ${reply}::uuid)
      returning 1`)
  return rows.length
}
