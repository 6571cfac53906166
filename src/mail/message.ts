import type { Label } from '../i18n/label.ts'
import type { Facts } from './facts.ts'

/** What one kind of mail says of its own; the meeting, the contact and the small print are the same in all. */
export type Parts = {
  subject: Label
  /** What happened, in paragraphs. */
  happened: Label[]
  /** What the guest can do, above the personal link. */
  action?: Label | null
  calendar?: 'PUBLISH' | 'CANCEL' | null
  /** Why this mail was sent, to whom wonders. */
  because: Label
}

export type Write = (facts: Facts) => Parts
