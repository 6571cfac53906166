import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { record } from '../audit/record.ts'
import { inTransaction } from '../audit/transaction.ts'
import { isLocale, type Locale } from '../i18n/locales.ts'
import { queueMail } from '../mail/queue.ts'
import { query } from './database.ts'
import { Refusal } from './problems.ts'

export type News = 'changed' | 'cancelled'

type Guest = {
  reply: string
  name: string | null
  own: string | null
  other: string | null
  invitation: string | null
  locale: string
  inviteLanguage: Locale | null
  link: string | null
  inviteLink: string | null
}

type Recipient = {
  name: string | null
  email: string
  language: Locale
  reply: string
  invitation: string | null
  link: string | null
}

export type Told = {
  dryRun: boolean
  told: number
  recipients: { name: string | null; email: string; language: Locale }[]
  /** Guests that nobody can write to. */
  withoutAddress: string[]
}

const kinds = { changed: 'meetingChanged', cancelled: 'meetingCancelled' } as const

/**
 * Writes to everybody who comes or waits that the meeting has changed or is cancelled, with the revision of the
 * calendar entry as it stands. A guest without an address is told through whoever answered for them, once for each
 * address; who was told of this revision already is not told again.
 */
export const tellGuests = (
  req: PayloadRequest,
  { meeting, news, dryRun }: { meeting: string; news: News; dryRun: boolean },
): Promise<Told> =>
  inTransaction(req, async () => {
    const sequence = await sequenceFor(req, meeting, news)
    const { recipients, withoutAddress } = recipientsOf(await guestsOf(req, meeting))
    const told = await alreadyTold(req, meeting, news, sequence)
    const due = recipients.filter(({ email }) => !told.has(email.toLowerCase()))
    if (!dryRun) {
      for (const { email, language, reply, invitation, link } of due)
        await queueMail(req, {
          kind: kinds[news],
          to: email,
          language,
          meeting,
          invitation,
          reply,
          link,
          sequence,
        })
      await record(req, `guests-told-${news}`, { collection: 'meetings', id: meeting }, String(due.length))
    }
    return {
      dryRun,
      told: dryRun ? 0 : due.length,
      recipients: due.map(({ name, email, language }) => ({ name, email, language })),
      withoutAddress,
    }
  })

const sequenceFor = async (req: PayloadRequest, meeting: string, news: News): Promise<number> => {
  const [found] = await query<{ status: string; sequence: number | null }>(
    req,
    sql`select meeting_status::text as status, calendar_sequence::int as sequence
      from meetings where id = ${meeting}::uuid and deleted_at is null for share`,
  )
  if (!found) throw new Refusal('not-found')
  const cancelled = found.status === 'cancelled'
  if (news === 'cancelled' && !cancelled) throw new Refusal('meeting-not-cancelled')
  if (news === 'changed' && cancelled) throw new Refusal('meeting-is-cancelled')
  return found.sequence ?? 0
}

const guestsOf = (req: PayloadRequest, meeting: string): Promise<Guest[]> =>
  query<Guest>(
    req,
    sql`select r.id::text as reply, r.guest_name as name, nullif(r.guest_email, '') as own,
        coalesce(nullif(r.answered_by_email, ''), nullif(i.email, '')) as other,
        r.invitation_id::text as invitation, r.locale, i.language::text as "inviteLanguage",
        (select l.id::text from links l where l.reply_id = r.id and l.purpose = 'reply' and l.revoked_at is null
          order by l.created_at desc limit 1) as link,
        (select l.id::text from links l where l.invitation_id = i.id and l.purpose = 'invitation'
          and l.revoked_at is null order by l.created_at desc limit 1) as "inviteLink"
      from replies r left join invitations i on i.id = r.invitation_id
      where r.meeting_id = ${meeting}::uuid and r.review_state = 'accepted'
        and (r.seat_state <> 'none' or r.partstat in ('accepted', 'tentative'))
      order by r.guest_name, r.id`,
  )

const recipientsOf = (guests: Guest[]) => {
  const recipients = new Map<string, Recipient>()
  const withoutAddress: string[] = []
  // Those with an address of their own first, so that a person's mail is about that person.
  for (const guest of [...guests.filter(({ own }) => own), ...guests.filter(({ own }) => !own)]) {
    const email = guest.own ?? guest.other
    if (!email) withoutAddress.push(guest.name ?? guest.reply)
    else if (!recipients.has(email.toLowerCase())) recipients.set(email.toLowerCase(), to(email, guest))
  }
  return { recipients: [...recipients.values()], withoutAddress }
}

const to = (email: string, guest: Guest): Recipient => ({
  name: guest.name,
  email,
  language: isLocale(guest.locale) ? guest.locale : (guest.inviteLanguage ?? 'en'),
  reply: guest.reply,
  invitation: guest.invitation,
  link: guest.link ?? guest.inviteLink,
})

const alreadyTold = async (req: PayloadRequest, meeting: string, news: News, sequence: number) => {
  const rows = await query<{ to: string }>(
    req,
    sql`select lower("to") as "to" from mails where meeting_id = ${meeting}::uuid and kind = ${kinds[news]}
      and sequence = ${sequence} and mail_state <> 'cancelled'`,
  )
  return new Set(rows.map((row) => row.to))
}
