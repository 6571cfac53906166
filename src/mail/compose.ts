import type { Payload } from 'payload'
import type { Mail } from '../generated/payload-types.ts'
import { say } from '../i18n/say.ts'
import { calendarFile, calendarOf, letterFile, letterOf } from './attachments.ts'
import { piecesOf } from './body.ts'
import { composeNotice } from './compose-notice.ts'
import type { Facts, GuestMail } from './facts.ts'
import { factsOf, officeOf } from './gather.ts'
import { htmlOf } from './html.ts'
import type { ReadPublic } from './letter-source.ts'
import { messageIdOf } from './message-id.ts'
import { messages } from './messages/all.ts'
import { liveLink, type LinkWriter } from './personal-link.ts'
import { signedUp } from './signed-up.ts'
import { subjectOf } from './subject.ts'
import { textOf } from './text.ts'
import type { Message } from './transport.ts'

export type Composing = {
  payload: Payload
  publicUrl: string
  /** The address mails come from; its host makes the Message-ID. */
  from: string
  links: LinkWriter
  read: ReadPublic
  now: Date
}

/**
 * The mail of a row of the outbox, as it is true now; null when what it is about is gone. Throws Unsendable when
 * somebody has to complete something first.
 */
export const composeMail = async (deps: Composing, mail: Mail): Promise<Message | null> => {
  if (!isToGuest(mail)) return composeNotice(deps, mail)
  const subject = await subjectOf(deps.payload, mail)
  if (subject === 'gone') return null
  const { reply } = subject
  const row = await liveLink(deps.payload, mail, deps.now)
  if (needsLink.has(mail.kind) && !row) return null
  const link = row && deps.links(row)
  const letter = hasLetter.has(mail.kind) ? await letterOf(deps, mail, subject, link) : null
  const seats = reply ? await signedUp(deps.payload, reply.id, mail.language) : []
  const office = await officeOf(deps.payload, mail)
  const facts = factsOf(mail, { ...subject, seats, link, letter, office }, deps.now)
  const calendar = (method: 'PUBLISH' | 'CANCEL') => calendarOf(deps, mail, { ...subject, seats }, method)
  return messageOf(deps, mail, facts, calendar)
}

const isToGuest = (mail: Mail): mail is GuestMail => mail.kind !== 'notice'

const hasLetter: ReadonlySet<Mail['kind']> = new Set(['invitation', 'reminder'])
const needsLink: ReadonlySet<Mail['kind']> = new Set(['invitation', 'reminder', 'addressCheck'])

const messageOf = async (
  { from, now }: Composing,
  mail: GuestMail,
  facts: Facts,
  calendar: (method: 'PUBLISH' | 'CANCEL') => Promise<string>,
): Promise<Message> => {
  const parts = messages[mail.kind](facts)
  const pieces = piecesOf(facts, parts)
  const subject = say(parts.subject, mail.language).replace(/\s+/g, ' ')
  return {
    from: { name: facts.sender, address: from },
    to: mail.to,
    ...(mail.copyTo ? { cc: mail.copyTo } : {}),
    ...(facts.contact ? { replyTo: facts.contact.email } : {}),
    subject,
    messageId: messageIdOf(mail.id, from),
    date: now,
    // RFC 3834: no vacation notice is to answer this.
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
    text: textOf(pieces, mail.language),
    html: htmlOf(pieces, subject, mail.language),
    attachments: [
      ...(parts.calendar ? [calendarFile(parts.calendar, await calendar(parts.calendar))] : []),
      ...(facts.letter ? [await letterFile(facts.letter)] : []),
    ],
  }
}
