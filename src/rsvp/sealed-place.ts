import type { Place } from '../lib/seal.ts'

/** A sealed answer belongs to its reply and question; moved to another guest or question it does not open. */
export const answerPlace = (reply: string, field: string): Place => ({
  collection: 'replies',
  id: reply,
  field,
})
