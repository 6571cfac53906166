import { localDate } from '../lib/local-time.ts'
import type { Guest } from './guests.ts'

export type Day = { day: string; answers: number; accepted: number; soFar: number }

/** Answers by the day they came, in the time zone of the meeting. */
export const daysOf = (guests: Guest[], timeZone: string): Day[] => {
  const byDay = Map.groupBy(guests, ({ submittedAt }) => localDate(submittedAt, timeZone))
  let soFar = 0
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, those]) => {
      soFar += those.length
      const accepted = those.filter(({ partstat }) => partstat === 'accepted').length
      return { day, answers: those.length, accepted, soFar }
    })
}
