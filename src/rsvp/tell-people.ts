import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { rowsOf } from '../db/rows.ts'
import type { Locale } from '../i18n/locales.ts'
import { issueLink, revokeLinks } from '../links/issue.ts'
import type { LinkKey } from '../links/token.ts'
import { queueMail, type MailKind } from '../mail/queue.ts'
import type { Loaded } from './load-visit.ts'
import type { AnsweredBy } from './people.ts'
import { answersForMany } from './read-people.ts'
import type { Seated } from './seat-people.ts'

type Telling = { loaded: Loaded; answeredBy: AnsweredBy; locale: Locale; key: LinkKey }

/** Queues what follows from an answer: a mail to each guest with an address, and one to the coordinator of a delegation. */
export const tellPeople = async (req: PayloadRequest, people: Seated[], telling: Telling): Promise<void> => {
  if (!answersForMany(telling.loaded)) return tellGuest(req, people[0]!, telling)
  for (const person of people) if (isNews(person)) await tellMember(req, person, telling)
  await tellCoordinator(req, people, telling)
}

/** Both who comes and who answered for them get it; the invited address too, when the answer names another one. */
const tellGuest = async (
  req: PayloadRequest,
  person: Seated,
  { loaded, answeredBy, locale }: Telling,
): Promise<void> => {
  // The mail carries the member's own link: it is not for the address that answers for the delegation.
  const { email, copyTo } =
    loaded.invitation?.addresseeKind === 'group' ? { email: null, copyTo: null } : loaded.addresses
  const addresses = [person.guestEmail, email, answeredBy.email, copyTo]
  const to = addresses.find(Boolean)
  const kind = kindFor(person)
  if (!to || !kind) return
  await queueMail(req, {
    kind,
    to,
    copyTo: [answeredBy.email, ...addresses].find((address) => address && address !== to) ?? null,
    language: locale,
    meeting: loaded.meeting,
    invitation: loaded.invitation?.id ?? null,
    reply: person.id,
    link: loaded.link,
  })
}

/**
 * Each member of a delegation has a link of their own. A new address gets a new one, the old one ends, and what was
 * answered under it is forgotten: whoever can change the address could otherwise read it under the new link.
 */
const tellMember = async (
  req: PayloadRequest,
  person: Seated,
  { loaded, locale, key }: Telling,
): Promise<void> => {
  const { before, guestEmail } = person
  const otherAddress = (before?.guestEmail ?? null) !== guestEmail
  if (before?.guestEmail && otherAddress) {
    await revokeLinks(req, { reply: person.id })
    await rowsOf(req, sql`select rsvp.forget_answers(${person.id}::uuid)`)
  }
  const kind = kindFor(person)
  if (!guestEmail || !kind) return
  const ofPerson = {
    meeting: loaded.meeting,
    invitation: loaded.invitation?.id ?? null,
    reply: person.id,
  }
  if (otherAddress)
    await issueLink(
      req,
      { purpose: 'reply', ...ofPerson, category: loaded.category?.id ?? null, form: loaded.form },
      key,
    )
  await queueMail(req, {
    kind:
      otherAddress && kind === 'change'
        ? person.seatState === 'waiting'
          ? 'waiting'
          : 'confirmation'
        : kind,
    to: guestEmail,
    language: locale,
    ...ofPerson,
  })
}

const tellCoordinator = async (
  req: PayloadRequest,
  people: Seated[],
  { loaded, answeredBy, locale }: Telling,
): Promise<void> => {
  const to = loaded.addresses.email ?? answeredBy.email
  if (!to) return
  const copies = [answeredBy.email, loaded.addresses.copyTo]
  const first = loaded.invitation?.partstat === 'needsAction'
  const late = people.some(({ reviewState }) => reviewState === 'requested')
  await queueMail(req, {
    kind: late ? 'requestReceived' : first ? 'confirmation' : 'change',
    to,
    copyTo: copies.find((address) => address && address !== to) ?? null,
    language: locale,
    meeting: loaded.meeting,
    invitation: loaded.invitation?.id ?? null,
    link: loaded.link,
  })
}

const isNews = ({ before, ...now }: Seated): boolean =>
  !before ||
  (['partstat', 'guestName', 'guestEmail', 'seatState', 'isHold'] as const).some(
    (part) => before[part] !== now[part],
  ) ||
  now.items.join() !== before.items.map(({ item }) => item).join()

/** A first yes is confirmed, waits or is received as a request; later ones are changes. */
const kindFor = ({ before, partstat, reviewState, seatState }: Seated): MailKind | null => {
  if (reviewState === 'unconfirmed') return null
  const came = before?.partstat === 'accepted' || before?.partstat === 'tentative'
  if (partstat === 'declined') return came ? 'withdrawal' : before ? 'change' : 'confirmation'
  if (reviewState === 'requested') return before?.reviewState === 'requested' ? 'change' : 'requestReceived'
  if (seatState === 'waiting' && before?.seatState !== 'waiting') return 'waiting'
  return before?.seatState === seatState ? 'change' : 'confirmation'
}
