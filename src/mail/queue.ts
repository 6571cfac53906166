import type { PayloadRequest } from 'payload'
import type { Mail } from '../generated/payload-types.ts'
import type { Locale } from '../i18n/locales.ts'

export type MailKind = Mail['kind']

/** What to say and to whom; the ids name rows, never texts. */
export type QueuedMail = {
  kind: MailKind
  to: string
  copyTo?: string | null | undefined
  language: Locale
  meeting?: string | null | undefined
  invitation?: string | null | undefined
  reply?: string | null | undefined
  link?: string | null | undefined
  notice?: string | null | undefined
  /** The sequence of the calendar entry that goes with it, when it differs from the meeting's own. */
  sequence?: number | null | undefined
  /** Waits until somebody releases it. */
  held?: boolean | undefined
}

/** Writes a row of the outbox in the caller's transaction and returns its id. The worker sends it afterwards. */
export const queueMail = async (
  req: PayloadRequest,
  { held = false, ...mail }: QueuedMail,
): Promise<string> => {
  const now = new Date().toISOString()
  const { id } = await req.payload.create({
    collection: 'mails',
    data: {
      ...mail,
      mailState: held ? 'held' : 'queued',
      attempts: 0,
      queuedAt: now,
      nextAttemptAt: held ? null : now,
    },
    depth: 0,
    req,
    // Nobody writes the outbox by request: a mail leaves only as the consequence of something that happened.
    overrideAccess: true,
  })
  return id
}
