import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { record } from '../../../audit/record.ts'

/** Accepting or refusing a guest leaves a record of who did it. */
export const recordReview: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update' || doc.reviewState === previousDoc.reviewState) return
  await record(req, `reply.${doc.reviewState}`, { collection: 'replies', id: doc.id })
}

/** What is sealed goes with its reply, in the same transaction: left behind it could never be found to be erased. */
export const deleteSealedAnswers: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'sealed-answers',
    where: { reply: { equals: id } },
    req,
    // Nobody deletes a single sealed answer; whoever may delete the reply deletes them all.
    overrideAccess: true,
  })
  await record(req, 'reply.deleted', { collection: 'replies', id: String(id) })
}
