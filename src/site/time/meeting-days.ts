import type { Meeting } from '../api/types.ts'
import type { SiteLocale } from '../locale.ts'
import { dates } from './day.ts'

type Days = Pick<Meeting, 'startsAt' | 'endsAt' | 'timeZone'>

/** The days of a meeting where it takes place: “6–7 October 2025”. */
export const sayDays = ({ startsAt, endsAt, timeZone }: Days, locale: SiteLocale): string =>
  dates(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone }).range(
    new Date(startsAt),
    new Date(endsAt),
  )

export type Phase = 'before' | 'during' | 'after'

export const phaseOf = ({ startsAt, endsAt }: Days, now = Date.now()): Phase => {
  if (now < Date.parse(startsAt)) return 'before'
  return now <= Date.parse(endsAt) ? 'during' : 'after'
}
