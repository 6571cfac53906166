import type { Access, AccessResult, PayloadRequest, Where } from 'payload'
import { apiClientOf } from './api-client.ts'
import { isAmongMeetings, lettersOf, meetingsOf, translatesInto } from './asker.ts'
import { meetingPath } from './nouns.ts'

/**
 * What a letter opens. It opens the door only: what a translator, a safety officer or a program then writes is held to
 * by `written/guard.ts`.
 */
type Scope = {
  /** Of which the right speaks; it decides which path leads to the meeting. */
  slug: string
  /** The path of whose one's own is. */
  own?: string
}

/** An access function made from a row of the table of rights. */
export const allowed =
  (row: string, scope: Scope): Access =>
  ({ req }) =>
    permission(req, row, scope)

/** The same for something new, whose meeting stands in what is sent. */
export const allowedToCreate =
  (row: string, { slug }: Scope): Access =>
  ({ req, data }) => {
    const letters = lettersOf(req, row)
    if (letters.has('Y') || (letters.has('d') && mayDraft(req, slug))) return true
    return (
      letters.has('m') && (meetingPath[slug] === 'id' || data === undefined || namesOwnMeeting(req, data))
    )
  }

const namesOwnMeeting = (req: PayloadRequest, { meeting }: { meeting?: unknown }): boolean =>
  isAmongMeetings(req, typeof meeting === 'object' && meeting ? (meeting as { id?: unknown }).id : meeting)

const permission = (req: PayloadRequest, row: string, { slug, own }: Scope): AccessResult => {
  const letters = lettersOf(req, row)
  if (letters.has('Y') || letters.has('s')) return true
  if (letters.has('t') && translatesInto(req, req.locale)) return true
  if (letters.has('n') && apiClientOf(req)?.nouns?.includes(slug)) return true
  if (letters.has('d') && mayDraft(req, slug)) return true
  if (letters.has('m')) return inOwnMeetings(req, slug)
  return own !== undefined && letters.has('o') && { [own]: { equals: req.user?.id ?? null } }
}

const mayDraft = (req: PayloadRequest, slug: string): boolean => {
  const client = apiClientOf(req)
  return client?.mayDraft === true && client.nouns?.includes(slug) === true
}

const inOwnMeetings = (req: PayloadRequest, slug: string): boolean | Where => {
  const meetings = meetingsOf(req)
  if (meetings === 'all') return true
  return meetings.length > 0 && { [meetingPath[slug] ?? 'meeting']: { in: [...meetings] } }
}
