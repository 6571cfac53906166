import type { Form, Meeting } from '../api/types.ts'
import { type SiteLocale, chromeLanguage } from '../locale.ts'
import { phaseOf } from '../time/meeting-days.ts'
import { meeting as words } from '../words/meeting.ts'
import { say } from '../words/say.ts'

type Props = { meeting: Meeting; locale: SiteLocale }

const isOpen = ({ opensAt, closesAt }: Form, now: number): boolean =>
  (!opensAt || Date.parse(opensAt) <= now) && (!closesAt || now < Date.parse(closesAt))

/** The way to the answer, as long as one is taken. */
export const AnswerLink = ({ meeting, locale }: Props) => {
  const form = meeting.rsvpForm
  if (!form || typeof form !== 'object' || phaseOf(meeting) === 'after' || !isOpen(form, Date.now()))
    return null
  const language = chromeLanguage(locale) === 'be-Latn' ? 'be' : locale
  return (
    <a className="button" href={`/r/${form.slug}?locale=${language}`}>
      {say(words.answer, locale)}
    </a>
  )
}
