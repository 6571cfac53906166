import type { Locale } from '../../i18n/locales.ts'
import type { FormDefinition } from '../../rsvp/definition.ts'
import { say } from '../../rsvp/say.ts'
import { html, type Html } from './html.ts'
import { words } from './words.ts'

/** British order of day and month: the pages speak English to Europeans. */
const tagOf = (locale: Locale): string => (locale === 'en' ? 'en-GB' : locale)

/** Name, days and city of the meeting; days are those of the place, not of the reader. */
export const meetingLine = ({ meeting }: FormDefinition, locale: Locale): Html | null => {
  if (!meeting) return null
  const parts = [meeting.title, daysOf(meeting, locale), meeting.city].filter(Boolean)
  return parts.length > 0 ? html`<p class="meeting" lang="${locale}">${parts.join(' · ')}</p>` : null
}

export const deadlineLine = ({ closesAt, meeting }: FormDefinition, locale: Locale): Html | null => {
  if (!closesAt) return null
  const timeZone = meeting?.timeZone ?? 'UTC'
  const format = new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'long', timeStyle: 'short', timeZone })
  return html`<p>
    ${say(words.answerBy, locale)}
    <time datetime="${closesAt}">${format.format(new Date(closesAt))}</time> (${timeZone})
  </p>`
}

const daysOf = (meeting: NonNullable<FormDefinition['meeting']>, locale: Locale): string | null => {
  if (!meeting.startsAt) return null
  const format = new Intl.DateTimeFormat(tagOf(locale), {
    dateStyle: 'long',
    timeZone: meeting.timeZone ?? 'UTC',
  })
  return format.formatRange(new Date(meeting.startsAt), new Date(meeting.endsAt ?? meeting.startsAt))
}
