import { sql } from '@payloadcms/db-postgres'
import type { Locale } from '../i18n/locales.ts'
import { unseal } from '../lib/seal.ts'
import type { Answering } from './answering.ts'
import { withLink } from './link-session.ts'
import { loadVisit, type Loaded } from './load-visit.ts'
import { answersForMany } from './read-people.ts'
import { answerPlace } from './sealed-place.ts'

type OwnReply = Omit<Loaded['replies'][number], 'sealedFields'> & {
  sealedAnswers: { field: string; value: string }[]
  history: { at: string; what: string; channel: string; answers: unknown }[]
}
export type OwnData = {
  invitation: Loaded['invitation']
  addresses: Loaded['addresses']
  replies: OwnReply[]
}

/**
 * Everything stored of whoever holds the link, in plain text; null when the link opens nothing. A coordinator is given
 * the list of the delegation; what its members answered each of them is given by their own link.
 */
export const exportOwn = (
  deps: Answering,
  { hash, locale }: { hash: string; locale: Locale },
): Promise<OwnData | null> =>
  withLink(deps.payload, { hash, locale }, async (_req, db) => {
    const loaded = await loadVisit(db, locale)
    if (!loaded) return null
    const ofDelegation = answersForMany(loaded)
    const ids = JSON.stringify(loaded.replies.map(({ id }) => id))
    const ofThese = sql`reply_id in (select one::uuid from jsonb_array_elements_text(${ids}::jsonb) as one)`
    const sealed = await db.execute(
      sql`select reply_id, field, value from sealed_answers where ${ofThese} order by field`,
    )
    const events = await db.execute(
      sql`select reply_id, at, event_type, channel, answers from reply_events where ${ofThese} order by at`,
    )
    const replies = loaded.replies.map(({ sealedFields: _, ...reply }) => ({
      ...reply,
      sealedAnswers: sealed.rows
        .filter(({ reply_id }) => reply_id === reply.id && !ofDelegation)
        .map(({ field, value }) => ({
          field: String(field),
          value: unseal(String(value), answerPlace(reply.id, String(field)), deps.key),
        })),
      history: events.rows
        .filter(({ reply_id }) => reply_id === reply.id)
        .map(({ at, event_type, channel, answers }) => ({
          at: new Date(at as string).toISOString(),
          what: String(event_type),
          channel: String(channel),
          answers: ofDelegation ? null : answers,
        })),
    }))
    return { invitation: loaded.invitation, addresses: loaded.addresses, replies }
  })
