import type { Payload } from 'payload'
import { whenSaid } from '../calendar/when.ts'
import type { Mail, Meeting } from '../generated/payload-types.ts'
import type { Letter } from '../letters/content.ts'
import type { Facts } from './facts.ts'
import { readIn } from './read-row.ts'
import type { Seat } from './signed-up.ts'
import type { Subject } from './subject.ts'

type Gathered = Subject & {
  seats: readonly Seat[]
  link: Facts['link']
  letter: Letter | null
  office: { sender: string; email: string | null }
}

/** Picks from the rows what a mail may say. */
export const factsOf = (mail: Mail, from: Gathered, now: Date): Facts => {
  const { meeting, reply, seats, link, letter, office } = from
  const { language } = mail
  const email = meeting.contact?.email ?? office.email
  return {
    language,
    sender: office.sender,
    meeting: {
      title: meeting.title,
      when: whenSaid(meeting, meeting.timeZone, language),
      where: placeOf(meeting),
      cancelled: meeting.meetingStatus === 'cancelled',
    },
    guest: mail.kind === 'addressCheck' ? null : guestOf(mail.to, from),
    reply: reply && {
      partstat: reply.partstat,
      seat: reply.seatState,
      items: seats.map(({ item, state }) => ({
        title: item.title,
        when: whenSaid(item, meeting.timeZone, language),
        state,
      })),
    },
    deadline: deadlineOf(from, mail, now),
    link,
    contact: email ? { name: meeting.contact?.email ? (meeting.contact.name ?? null) : null, email } : null,
    letter,
  }
}

/** By what name the alliance signs, and where it is written to when the meeting says nothing. */
export const officeOf = async (payload: Payload, mail: Mail): Promise<Gathered['office']> => {
  // What the letterhead says is public; the worker has no user who could be asked.
  const how = { depth: 0, overrideAccess: true, ...readIn(mail.language) } as const
  const alliance = await payload.findGlobal({ slug: 'alliance', ...how })
  const site = await payload.findGlobal({ slug: 'site-settings', ...how })
  return {
    sender: alliance.officialName || alliance.shortName || site.siteName || 'Alliance',
    email: site.contactEmail ?? null,
  }
}

const placeOf = ({ venue, city }: Meeting): string | null =>
  [venue?.room, venue?.name, venue?.address, city].filter(Boolean).join(', ') || null

/** Only a name that goes with the address: a mail to an assistant does not greet the guest. */
const guestOf = (to: string, { reply, invitation }: Subject): string | null => {
  if (reply?.guestEmail && same(reply.guestEmail, to)) return reply.guestName ?? null
  if (reply?.answeredBy.email && same(reply.answeredBy.email, to)) return reply.answeredBy.name ?? null
  return invitation?.email && same(invitation.email, to) ? invitation.name : null
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

const deadlineOf = (
  { invitation, category, form, meeting }: Subject,
  { language }: Mail,
  now: Date,
): string | null => {
  const closesAt = invitation?.closesAt ?? category?.closesAt ?? form?.closesAt
  return closesAt && Date.parse(closesAt) > now.getTime()
    ? whenSaid({ startsAt: closesAt }, meeting.timeZone, language)
    : null
}
