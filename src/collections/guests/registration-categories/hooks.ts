import type { CollectionAfterChangeHook } from 'payload'
import { setCapacity } from '../../../seating/pools.ts'

/** The quota is what Postgres holds the category to. */
export const keepPools: CollectionAfterChangeHook = async ({ doc, req }) => {
  const meeting = typeof doc.meeting === 'object' ? doc.meeting.id : doc.meeting
  await setCapacity(req, {
    pool: `category/${doc.id}`,
    meeting: String(meeting),
    capacity: doc.quota ?? null,
  })
}
