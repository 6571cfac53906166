import { locales, type Locale } from '../../i18n/locales.ts'
import type { LetterMeeting } from '../../letters/source.ts'
import type { ReadPublic } from '../../mail/letter-source.ts'

/** A meeting as the public API answers it, at depth 2. */
export type PublicMeeting = LetterMeeting & {
  id: string
  startsAt: string
  allDay?: boolean | null
  meetingStatus?: string | null
  calendarSequence?: number | null
}

export type PublicItem = {
  id: string
  title?: string | null
  startsAt: string
  endsAt?: string | null
  place?: string | null
  entryCondition?: string | null
}

/** In the language, else in any other: a guest who reads one language is not left without the facts. */
export const inLanguage = (locale: Locale, depth: number): string =>
  `depth=${depth}&locale=${locale}&fallback-locale=${locales.filter((other) => other !== locale).join(',')}`

/** Null while the meeting is not published. */
export const readMeeting = async (
  read: ReadPublic,
  id: string,
  locale: Locale,
): Promise<PublicMeeting | null> =>
  (await read(`/api/meetings/${id}?${inLanguage(locale, 2)}`)) as PublicMeeting | null

/** What of the programme is public, in order of time. */
export const readProgramme = async (read: ReadPublic, id: string, locale: Locale): Promise<PublicItem[]> =>
  docs<PublicItem>(
    await read(
      `/api/agenda-items?where[meeting][equals]=${id}&sort=startsAt&limit=100&${inLanguage(locale, 0)}`,
    ),
  )

export const docs = <Row>(answer: unknown): Row[] => (answer as { docs?: Row[] } | null)?.docs ?? []
