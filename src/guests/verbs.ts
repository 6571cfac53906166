import type { Letter } from '../letters/content.ts'
import type { LetterSource } from '../letters/source.ts'
import type { Changed } from '../rsvp/change-visit.ts'
import type { Refusal } from '../rsvp/refused.ts'
import type { Responded, Response } from '../rsvp/respond.ts'
import type { Visit } from '../rsvp/visit.ts'
import type { CalendarItem } from '../calendar/item.ts'
import type { Locale } from '../i18n/locales.ts'
import type { PublicMeeting } from './public/meeting.ts'

type Asked = { hash: string; locale: Locale }

/** What can be done with a personal link. `hash` is what the link is looked up by; all throw when the database fails. */
export type Links = {
  /** From the address or from what somebody typed; null when it is neither a link nor a code. */
  read: (text: string) => { hash: string; by: 'link' | 'code' } | null
  visit: (hash: string, locale: Locale) => Promise<Visit | null>
  respond: (input: Response) => Promise<Responded>
  withdraw: (input: Asked & { reply?: string }) => Promise<Changed | Refusal>
  delegate: (input: Asked & { name: unknown; email: unknown }) => Promise<Changed | Refusal>
  confirmAddress: (input: Asked) => Promise<{ accepted: true } | Refusal>
  eraseOwn: (input: Asked) => Promise<Changed | Refusal>
  exportOwn: (input: Asked) => Promise<unknown>
  /** The address and the code to print on the letter of this visit. */
  printed: (seen: Visit) => LetterSource['link']
  pdf: (letter: Letter) => Promise<Uint8Array>
  calendar: (meeting: PublicMeeting, items: CalendarItem[], locale: Locale) => string
}
