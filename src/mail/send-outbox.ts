import type { Payload } from 'payload'
import type { Mail } from '../generated/payload-types.ts'
import { defaultLocale } from '../i18n/locales.ts'
import { claim } from './claim.ts'
import { composeMail, type Composing } from './compose.ts'
import { codesOf, failureOf } from './failure.ts'
import { markAgain, markEnd } from './mark.ts'
import { policy as usual, wakingMoment, type Policy } from './policy.ts'
import { readRow } from './read-row.ts'
import type { Sent, Transport } from './transport.ts'
import { Unsendable } from './unsendable.ts'

export type Sending = Omit<Composing, 'now'> & {
  transport: Pick<Transport, 'send'>
  policy?: Policy
  now?: () => Date
}

/** Sends the mails that are due, several at a time, and returns how many it has dealt with. */
export const sendOutbox = async (deps: Sending): Promise<number> => {
  const { payload, policy = usual, now = () => new Date() } = deps
  const taken = await claim(payload, policy, now())
  await Promise.all(taken.map((id) => sendOne({ ...deps, policy, now }, id)))
  return taken.length
}

/**
 * A crash between the server's OK and the mark sends the mail again, under the same Message-ID: the other order would
 * lose it.
 */
const sendOne = async (deps: Required<Sending>, id: string): Promise<void> => {
  const { payload, policy, now } = deps
  const mail = await readRow(payload, 'mails', id, defaultLocale)
  if (mail?.mailState !== 'queued') return
  try {
    const later = await quietUntil(payload, mail, now())
    if (later) return await markAgain(payload, id, { at: later, counts: false })
    const message = await composeMail({ ...deps, now: now() }, mail)
    if (!message) return await markEnd(payload, id, 'cancelled', null, now())
    const { end, error } = endOf(mail, await deps.transport.send(message))
    await markEnd(payload, id, end, error, now())
  } catch (fault) {
    const { what, error } = failureOf(fault)
    if (isOurs(fault)) payload.logger.error({ err: fault, mail: id, msg: 'A mail could not be made.' })
    const pause = policy.pauses[(mail.attempts ?? 1) - 1]
    if (what === 'again' && pause !== undefined)
      return await markAgain(payload, id, { at: new Date(now().getTime() + pause), error })
    await markEnd(payload, id, what === 'again' ? 'failed' : what, error, now())
  }
}

/** What the server or the network did has a code; the rest is a fault of the program. */
const isOurs = (fault: unknown): boolean =>
  !(fault instanceof Unsendable) && !(fault as { code?: unknown }).code

/** The one it is meant for counts: when only the copy was refused, the mail has arrived. */
const endOf = ({ to }: Mail, { rejected, errors }: Sent): { end: 'sent'; error: string | null } => {
  const refused = errors.find((_, index) => rejected[index]?.toLowerCase() === to.toLowerCase())
  if (refused) throw refused
  return { end: 'sent', error: errors[0] ? `copy ${codesOf(errors[0])}` : null }
}

/** A reminder can wait for the morning; what a guest or the office has just asked for cannot. */
const quietUntil = async (payload: Payload, mail: Mail, now: Date): Promise<Date | null> => {
  if (mail.kind !== 'reminder') return null
  const meeting = await readRow(payload, 'meetings', mail.meeting, mail.language)
  const at = meeting ? wakingMoment(now, meeting.timeZone) : now
  return at > now ? at : null
}
