import type { Locale } from '../../i18n/locales.ts'
import { dayText, daysText } from '../../letters/days.ts'
import type { FormDefinition } from '../../rsvp/definition.ts'
import { say } from '../../i18n/say.ts'
import { html, type Html } from './html.ts'
import { words } from './words.ts'

/** British order of day and month: the pages speak English to Europeans. */
const tagOf = (locale: Locale): string => (locale === 'en' ? 'en-GB' : locale)

type Dates = {
  title?: string | null | undefined
  city?: string | null | undefined
  startsAt?: string | null | undefined
  endsAt?: string | null | undefined
  timeZone?: string | null | undefined
}

/** Name, days and city of the meeting; days are those of the place, not of the reader. */
export const meetingLine = ({ meeting }: Pick<FormDefinition, 'meeting'>, locale: Locale): Html | null => {
  if (!meeting) return null
  const parts = [meeting.title, daysOf(meeting, locale), meeting.city].filter(Boolean)
  return parts.length > 0 ? html`<p class="meeting" lang="${locale}">${parts.join(' · ')}</p>` : null
}

export const deadlineLine = ({ closesAt, meeting }: FormDefinition, locale: Locale): Html | null =>
  closesAt
    ? html`<p>${say(words.answerBy, locale)} ${momentOf(closesAt, meeting?.timeZone, locale)}</p>`
    : null

/** Day, hour and zone by both its names: `20 September 2031 at 23:59 (Central European Summer Time, Europe/Paris)`. */
export const momentOf = (moment: string, zone: string | null | undefined, locale: Locale): Html => {
  const timeZone = zone ?? 'UTC'
  return html`<time datetime="${moment}"
      >${dayOf(moment, timeZone, locale)}, ${hourOf(moment, timeZone, locale)}</time
    >
    (${zoneName(moment, timeZone, locale)}, ${timeZone})`
}

export const hourOf = (moment: string, timeZone: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tagOf(locale), { hour: '2-digit', minute: '2-digit', timeZone }).format(
    new Date(moment),
  )

export const dayOf = (moment: string, timeZone: string, locale: Locale): string =>
  locale === 'en'
    ? new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone }).format(new Date(moment))
    : dayText(moment, locale, timeZone)

const zoneName = (moment: string, timeZone: string, locale: Locale): string => {
  const name =
    new Intl.DateTimeFormat(tagOf(locale), { timeZone, timeZoneName: 'long' })
      .formatToParts(new Date(moment))
      .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
  // CLDR begins the Belarusian names with a capital, which stands in no sentence.
  return locale === 'be' ? name.charAt(0).toLocaleLowerCase('be') + name.slice(1) : name
}

export const daysOf = (meeting: Dates, locale: Locale): string | null => {
  if (!meeting.startsAt) return null
  const [from, to] = [meeting.startsAt, meeting.endsAt ?? meeting.startsAt]
  const timeZone = meeting.timeZone ?? 'UTC'
  if (locale !== 'en') return daysText(from, to, locale, timeZone)
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone })
  return format.formatRange(new Date(from), new Date(to)).replace(/(\d)\s*–\s*(?=\d)/g, '$1–')
}
