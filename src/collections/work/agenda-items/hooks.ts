import type { CollectionAfterChangeHook } from 'payload'
import { setCapacity } from '../../../seating/pools.ts'

/** The number of places is what Postgres holds the dinner, the reception, the closed session to. */
export const keepPool: CollectionAfterChangeHook = async ({ doc, req }) => {
  const meeting = typeof doc.meeting === 'object' ? doc.meeting?.id : doc.meeting
  if (meeting)
    await setCapacity(req, {
      pool: `item/${doc.id}`,
      meeting: String(meeting),
      capacity: doc.capacity ?? null,
    })
}
