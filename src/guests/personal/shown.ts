import type { Locale } from '../../i18n/locales.ts'
import type { Letter } from '../../letters/content.ts'
import type { FormDefinition } from '../../rsvp/definition.ts'
import type { Problem } from '../../rsvp/problems.ts'
import type { Visit } from '../../rsvp/visit.ts'
import type { Frame } from '../pages/layout.ts'
import type { PublicItem, PublicMeeting } from '../public/meeting.ts'
import type { Sent } from './sent.ts'

/** Everything that a personal page is made of. The form may speak another language than the page. */
export type Shown = {
  frame: Frame
  /** As it stands in the address. */
  link: string
  hash: string
  seen: Visit
  form: FormDefinition | null
  formLocale: Locale
  meeting: PublicMeeting | null
  letter: Letter | null
  programme: PublicItem[]
}

/** An answer that was not taken: what was typed, and in which place of the page each person stands. */
export type Attempt = { sent: Sent; problem: Problem; places: number[] }

/** What is wrong, by the path that the verbs use. */
export const wrongIn = (attempt: Attempt | undefined): Record<string, string> =>
  Object.fromEntries((attempt?.problem.errors ?? []).map(({ field, message }) => [field, message]))
