import type { Answer } from './read-answers.ts'

/** RFC 5545 3.2.12, in our spelling; what a reply says about coming. */
export const partstats = ['needsAction', 'accepted', 'declined', 'tentative', 'delegated'] as const

export type Partstat = (typeof partstats)[number]

/** The question whose options carry the participation status. */
export const attendanceField = 'attendance'

export const partstatOf = (answers: Answer[]): Partstat =>
  partstats.find((status) =>
    answers.some(({ field, value }) => field === attendanceField && value === status),
  ) ?? 'needsAction'
