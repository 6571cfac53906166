import type { Locale } from '../i18n/locales.ts'
import { spokenFor } from '../i18n/say.ts'
import { localDate, localDateTime } from '../lib/local-time.ts'

type Span = {
  startsAt: string
  endsAt?: string | null | undefined
  allDay?: boolean | null | undefined
}

const tags = { en: 'en-GB', fr: 'fr', be: 'be' } as const

/**
 * When it is, by the clocks of the place, with the zone: `Monday 6 October 2025, 09:00–18:00 (Europe/Paris, UTC+02:00)`.
 * Days without announced times have neither.
 */
export const whenSaid = ({ startsAt, endsAt, allDay }: Span, timeZone: string, language: Locale): string => {
  const day = (moment: string): string => daySaid(moment, timeZone, language)
  const time = (moment: string): string => localDateTime(moment, timeZone).slice(11, 16)
  const end = endsAt && Date.parse(endsAt) > Date.parse(startsAt) ? endsAt : null
  if (allDay) {
    const last = end ? new Date(Date.parse(end) - 1).toISOString() : startsAt
    return sameDay(startsAt, last, timeZone) ? day(startsAt) : `${day(startsAt)} – ${day(last)}`
  }
  const zone = `(${timeZone}, UTC${localDateTime(startsAt, timeZone).slice(19)})`
  if (!end) return `${day(startsAt)}, ${time(startsAt)} ${zone}`
  return sameDay(startsAt, end, timeZone)
    ? `${day(startsAt)}, ${time(startsAt)}–${time(end)} ${zone}`
    : `${day(startsAt)}, ${time(startsAt)} – ${day(end)}, ${time(end)} ${zone}`
}

const daySaid = (moment: string, timeZone: string, language: Locale): string =>
  new Intl.DateTimeFormat(tags[spokenFor(language)], {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(moment))

const sameDay = (a: string, b: string, timeZone: string): boolean =>
  localDate(a, timeZone) === localDate(b, timeZone)
