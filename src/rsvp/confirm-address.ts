import { sql } from '@payloadcms/db-postgres'
import type { Locale } from '../i18n/locales.ts'
import { queueMail } from '../mail/queue.ts'
import { timeOf, type Answering } from './answering.ts'
import { withLink } from './link-session.ts'
import { loadVisit } from './load-visit.ts'
import { lockVisit } from './lock-visit.ts'
import { problem } from './problems.ts'
import { outcomeOf, Refused, type Refusal } from './refused.ts'
import { writeEvents } from './write-replies.ts'

/**
 * The sender of a request has opened the mail and pressed the button: staff see the request from now on. Pressing
 * twice says the same.
 */
export const confirmAddress = (
  deps: Answering,
  { hash, locale }: { hash: string; locale: Locale },
): Promise<{ accepted: true; reference: string } | Refusal> =>
  outcomeOf(() =>
    withLink(deps.payload, { hash, locale }, async (req, db) => {
      await lockVisit(db)
      const loaded = await loadVisit(db, locale)
      const [reply] = loaded?.replies ?? []
      if (loaded?.purpose !== 'request' || !reply) throw new Refused(problem('link-not-found', locale))
      if (reply.reviewState !== 'unconfirmed') return { accepted: true, reference: reply.id }
      await db.execute(sql`select rsvp.ask_for_review(${reply.id})`)
      await writeEvents(db, [{ ...reply, type: 'addressConfirmed' }], { channel: 'web', now: timeOf(deps) })
      if (reply.guestEmail)
        await queueMail(req, {
          kind: 'requestReceived',
          to: reply.guestEmail,
          language: locale,
          meeting: loaded.meeting,
          reply: reply.id,
          link: loaded.link,
        })
      return { accepted: true, reference: reply.id }
    }),
  )
