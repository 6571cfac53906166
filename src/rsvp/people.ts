import type { Reply } from '../generated/payload-types.ts'
import type { RawAnswer } from './definition.ts'
import type { VisitReply } from './visit.ts'

/** One person as sent from outside: names are checked before anything is believed. */
export type RawPerson = {
  reply?: unknown
  guestName?: unknown
  guestEmail?: unknown
  guestRole?: unknown
  isHold?: unknown
  namesBy?: unknown
  publication?: unknown
  answers?: RawAnswer[]
  items?: string[]
  declines?: unknown
}

/** Who answers: the guest, or somebody for the guest. */
export type AnsweredBy = {
  kind: Reply['answeredBy']['kind']
  name?: string | null
  email?: string | null
}

/** What one person's reply is to say, checked; `before` is what it says now, and null for a new one. */
export type Person = {
  before: VisitReply | null
  partstat: Reply['partstat']
  guestName: string | null
  guestEmail: string | null
  guestRole: Reply['guestRole']
  isHold: boolean
  namesBy: string | null
  publication: Reply['publication']
  /** Null leaves what is stored. */
  answers: { field: string; value: string }[] | null
  sealed: { field: string; value: string }[]
  items: string[]
}

/** A person of whom nothing changes but that they do not come. */
export const declining = (before: VisitReply, partstat: Reply['partstat'] = 'declined'): Person => ({
  ...before,
  before,
  partstat,
  answers: null,
  sealed: [],
  items: [],
})
