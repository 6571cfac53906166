import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { record } from '../../../audit/record.ts'
import { readEnv } from '../../../env.ts'
import type { Reply } from '../../../generated/payload-types.ts'
import { sealKey } from '../../../lib/seal.ts'
import { linkKey } from '../../../links/token.ts'
import { followReview } from '../../../rsvp/review.ts'
import { promote, releaseSeats } from '../../../seating/seats.ts'

type ReviewState = Reply['reviewState']

/** Accepting or refusing a guest leaves a record of who did it, and leads to a seat and a mail. */
export const recordReview: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update' || doc.reviewState === previousDoc.reviewState) return
  await record(req, `reply.${doc.reviewState as ReviewState}`, { collection: 'replies', id: doc.id })
  await followReview(req, doc.id, linkKey(sealKey(readEnv().SEAL_KEY)))
}

/**
 * What is sealed goes with its reply, in the same transaction: left behind it could never be found to be erased. Its
 * seat goes to whoever waits.
 */
export const deleteSealedAnswers: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'sealed-answers',
    where: { reply: { equals: id } },
    req,
    // Nobody deletes a single sealed answer; whoever may delete the reply deletes them all.
    overrideAccess: true,
  })
  await releaseSeats(req, { reply: String(id) })
  const { meeting } = await req.payload.findByID({
    collection: 'replies',
    id,
    depth: 0,
    req,
    // Who deletes it was allowed to; the meeting is asked for only to know whose seats are free.
    overrideAccess: true,
  })
  if (meeting) await promote(req, String(meeting))
  await record(req, 'reply.deleted', { collection: 'replies', id: String(id) })
}
