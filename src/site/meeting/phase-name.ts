import type { Meeting } from '../api/types.ts'
import type { SiteLocale } from '../locale.ts'
import { phaseOf } from '../time/meeting-days.ts'
import { meeting as words } from '../words/meeting.ts'
import { say } from '../words/say.ts'

const names = { before: words.next, during: words.now, after: words.latest }

/** “Next meeting”, or what it is by now. */
export const phaseName = (meeting: Meeting, locale: SiteLocale): string =>
  say(names[phaseOf(meeting)], locale)
