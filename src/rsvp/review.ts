import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '../audit/transaction.ts'
import type { Executor } from '../db/session.ts'
import type { ReplyEvent } from '../generated/payload-types.ts'
import { isLocale } from '../i18n/locales.ts'
import { issueLink } from '../links/issue.ts'
import type { LinkKey } from '../links/token.ts'
import { queueMail, type MailKind } from '../mail/queue.ts'
import { promote, releaseSeats, takeSeat } from '../seating/seats.ts'
import { connectionOf } from './link-session.ts'
import { writeEvents } from './write-replies.ts'

/**
 * Staff accept or refuse a request. What follows (seat, history, mail) follows from the saved reply, so that the form
 * of the admin and this are one way. False when there is no such reply; the caller has checked the role.
 */
export const review = (
  req: PayloadRequest,
  reply: string,
  decision: 'accepted' | 'refused',
): Promise<boolean> =>
  inTransaction(req, async () => {
    const db = await connectionOf(req)
    const { rows } = await db.execute(
      sql`select review_state as state from replies where id = ${reply} for no key update`,
    )
    if (!rows[0]) return false
    if (rows[0]['state'] === decision) return true
    await req.payload.update({
      collection: 'replies',
      id: reply,
      data: { reviewState: decision },
      depth: 0,
      req,
      overrideAccess: false,
    })
    return true
  })

/**
 * What a decision leads to, in the transaction that saved it: accepted takes a seat when the guest comes, anything else
 * gives it back to whoever waits; the guest is told, with a link to change the answer.
 */
export const followReview = async (req: PayloadRequest, reply: string, key: LinkKey): Promise<void> => {
  const db = await connectionOf(req)
  const reviewed = await read(db, reply)
  const event = (['accepted', 'refused'] as const).find((state) => state === reviewed.state)
  if (event) await note(req, db, reviewed, event)
  if (reviewed.state === 'accepted') {
    const seat = await seatOf(req, reviewed)
    await tell(req, db, reviewed, seat === 'waiting' ? 'waiting' : 'confirmation', key)
  } else {
    await releaseSeats(req, { reply })
    if (reviewed.meeting) await promote(req, reviewed.meeting)
    if (reviewed.state === 'refused') await tell(req, db, reviewed, 'requestRefused', key)
  }
}

type Reviewed = {
  id: string
  state: string
  partstat: 'accepted'
  revision: number
  answers: { field: string; value: string }[]
  channel: 'web'
  locale: string
  meeting: string | null
  category: string | null
  form: string
  invitation: string | null
  personal: boolean | null
  to: string | null
  copy: string | null
}

const read = async (db: Executor, reply: string): Promise<Reviewed> => {
  const { rows } = await db.execute(sql`
    select r.id, r.review_state as state, r.partstat, r.revision::int, r.answers, r.channel, r.locale,
        r.meeting_id as meeting, r.category_id as category, r.form_id as form, r.invitation_id as invitation,
        i.addressee_kind <> 'group' as personal,
        coalesce(r.guest_email, i.email, r.answered_by_email) as "to", case when i.addressee_kind is distinct from 'group' then r.answered_by_email end as copy
      from replies r left join invitations i on i.id = r.invitation_id where r.id = ${reply}`)
  return rows[0] as unknown as Reviewed
}

const note = (req: PayloadRequest, db: Executor, reviewed: Reviewed, type: ReplyEvent['eventType']) =>
  writeEvents(db, [{ ...reviewed, type }], {
    channel: reviewed.channel,
    now: new Date(),
    actor: req.user ? String(req.user.id) : null,
  })

const seatOf = async (req: PayloadRequest, { id, meeting, category, partstat }: Reviewed) =>
  meeting && partstat === 'accepted' ? takeSeat(req, { reply: id, meeting, category, item: null }) : 'none'

const tell = async (
  req: PayloadRequest,
  db: Executor,
  reviewed: Reviewed,
  kind: MailKind,
  key: LinkKey,
): Promise<void> => {
  const { id, to, copy, locale, meeting, invitation } = reviewed
  if (!to) return
  const link = kind === 'requestRefused' ? null : await ownLink(req, db, reviewed, key)
  await queueMail(req, {
    kind,
    to,
    copyTo: copy === to ? null : copy,
    language: isLocale(locale) ? locale : 'en',
    meeting,
    invitation,
    reply: id,
    link,
  })
}

/** The page where this guest changes the answer. The link that confirmed the address leads only to that. */
const ownLink = async (
  req: PayloadRequest,
  db: Executor,
  { id, meeting, category, form, invitation, personal }: Reviewed,
  key: LinkKey,
): Promise<string> => {
  const { rows } = await db.execute(sql`select id from links where revoked_at is null
      and (expires_at is null or expires_at > now()) and (purpose = 'reply' and reply_id = ${id}
        or ${personal === true} and purpose = 'invitation' and invitation_id = ${invitation}::uuid)
    order by created_at desc limit 1`)
  if (rows[0]) return String(rows[0]['id'])
  return (await issueLink(req, { purpose: 'reply', reply: id, invitation, meeting, category, form }, key)).id
}
