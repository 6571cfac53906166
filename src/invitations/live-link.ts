import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { issueLink } from '../links/issue.ts'
import type { LinkKey } from '../links/token.ts'
import { query } from './database.ts'
import type { Chosen } from './selection.ts'

/** How long a link outlives the meeting: guests look up, correct and erase what they answered. */
const daysAfterMeeting = 90
const day = 86_400_000

export type Link = { id: string; nonce: string }

/** The link of an invitation that still opens, or null. */
const liveLink = async (req: PayloadRequest, invitation: string): Promise<Link | null> => {
  const [found] = await query<Link>(
    req,
    sql`select id::text as id, nonce from links
      where invitation_id = ${invitation}::uuid and purpose = 'invitation' and revoked_at is null
        and (expires_at is null or expires_at > now())
      order by created_at desc limit 1`,
  )
  return found ?? null
}

/** A new link, which opens until some time after the meeting, or after today when the meeting is over. */
export const newLink = (
  req: PayloadRequest,
  { id, meeting, category, form, meetingEndsAt }: Chosen,
  key: LinkKey,
): Promise<Link> => {
  const last = Math.max(Date.now(), meetingEndsAt ? new Date(meetingEndsAt).getTime() : 0)
  return issueLink(
    req,
    {
      purpose: 'invitation',
      invitation: id,
      meeting,
      category,
      ...(form ? { form } : {}),
      expiresAt: new Date(last + daysAfterMeeting * day).toISOString(),
    },
    key,
  )
}

/** The link that still opens, or a new one. */
export const linkFor = async (req: PayloadRequest, chosen: Chosen, key: LinkKey): Promise<Link> =>
  (await liveLink(req, chosen.id)) ?? newLink(req, chosen, key)
