import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { setCapacity } from '../../../seating/pools.ts'

/**
 * What moves an appointment. A title or the name of a place belongs to one language: raising a shared number for it
 * would publish all the others anew.
 */
const moves = ['startsAt', 'endsAt', 'allDay', 'timeZone', 'meetingStatus', 'venue.address']

/** Raises the sequence when the appointment is another one. */
export const countRevisions: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  if (operation !== 'update' || !originalDoc) return data
  const differs = moves.some((path) => {
    const given = at(data, path)
    return given !== undefined && (given ?? null) !== (at(originalDoc, path) ?? null)
  })
  return differs ? { ...data, calendarSequence: Number(originalDoc.calendarSequence ?? 0) + 1 } : data
}

const at = (document: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], document)

/** The number of places is what Postgres holds the meeting to. */
export const keepPool: CollectionAfterChangeHook = async ({ doc, req }) => {
  await setCapacity(req, {
    pool: `meeting/${doc.id}`,
    meeting: String(doc.id),
    capacity: doc.capacity ?? null,
  })
}
