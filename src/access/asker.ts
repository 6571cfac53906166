import type { PayloadRequest } from 'payload'
import { apiClientOf } from './api-client.ts'
import { actors, type Actor, type Letter } from './rights.ts'
import { roles, type Role } from './roles.ts'

/** An account of staff, as a request carries it. */
export type Member = {
  collection: 'users'
  id: string
  roles?: Role[] | null
  languages?: string[] | null
  meetings?: (string | { id: string })[] | null
  allMeetings?: boolean | null
}

export const memberOf = (req: PayloadRequest): Member | undefined => {
  const user = req.user as Member | null
  return user?.collection === 'users' ? user : undefined
}

/** What a row of the table gives to whoever asks: the letters of all their roles. */
export const lettersOf = (req: PayloadRequest, row: string): ReadonlySet<Letter> => {
  const letters = row.split(' ') as Letter[]
  return new Set(actorsOf(req).map((actor) => letters[actors.indexOf(actor)] ?? '-'))
}

/** Whether a row of the table gives everything of its kind to whoever asks. */
export const hasRight = (req: PayloadRequest, row: string): boolean => lettersOf(req, row).has('Y')

/** The roles to which a row gives anything. */
export const holdersOf = (row: string): readonly Role[] =>
  roles.filter((_, index) => row.split(' ')[index] !== '-')

const actorsOf = (req: PayloadRequest): readonly Actor[] => {
  const member = memberOf(req)
  if (member) return member.roles ?? []
  return apiClientOf(req) ? ['apiClient'] : []
}

/**
 * The meetings of the account. None are named: none, because an empty list is also what remains when the last meeting
 * of a list is deleted; all of them only when an administrator said so.
 */
export const meetingsOf = (req: PayloadRequest): 'all' | readonly string[] => {
  const member = memberOf(req)
  if (member?.allMeetings) return 'all'
  return (member?.meetings ?? []).map((meeting) => (typeof meeting === 'string' ? meeting : meeting.id))
}

export const isAmongMeetings = (req: PayloadRequest, meeting: unknown): boolean => {
  const meetings = meetingsOf(req)
  return meetings === 'all' || (typeof meeting === 'string' && meetings.includes(meeting))
}

export const translatesInto = (req: PayloadRequest, language: unknown): boolean =>
  typeof language === 'string' && (memberOf(req)?.languages ?? []).includes(language)
