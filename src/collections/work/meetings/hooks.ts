import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { setCapacity } from '../../../seating/pools.ts'

/** What a calendar shows; a text that only explains does not move anybody's appointment. */
const shown = ['startsAt', 'endsAt', 'allDay', 'timeZone', 'meetingStatus', 'title', 'city', 'venue'] as const

/** Raises the sequence when a calendar would show something else. */
export const countRevisions: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  if (operation !== 'update' || !originalDoc) return data
  const differs = shown.some((field) => field in data && !same(data[field], originalDoc[field]))
  return differs ? { ...data, calendarSequence: Number(originalDoc.calendarSequence ?? 0) + 1 } : data
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** The number of places is what Postgres holds the meeting to. */
export const keepPool: CollectionAfterChangeHook = async ({ doc, req }) => {
  await setCapacity(req, {
    pool: `meeting/${doc.id}`,
    meeting: String(doc.id),
    capacity: doc.capacity ?? null,
  })
}
