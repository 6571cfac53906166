import { lacinka } from '../../lib/belarusian/lacinka.ts'
import { type SiteLocale, chromeLanguage, intlTag } from '../locale.ts'

/** What a reader may choose from, besides the place itself: where the members of the Alliance and Belarusians live. */
export const offeredZones = [
  'UTC',
  'Europe/Minsk',
  'Europe/Vilnius',
  'Europe/Warsaw',
  'Europe/Berlin',
  'Europe/Paris',
  'Europe/London',
  'Europe/Kyiv',
  'Asia/Tbilisi',
  'Atlantic/Reykjavik',
  'America/New_York',
  'America/Vancouver',
]

/** The zone that was asked for, if it is one of those offered; else that of the meeting. */
export const zoneOr = (asked: string | undefined, own: string): string =>
  asked !== undefined && offeredZones.includes(asked) ? asked : own

/** The zone by name: “Central European Time”. */
export const zoneName = (zone: string, locale: SiteLocale): string => {
  const language = chromeLanguage(locale)
  const parts = new Intl.DateTimeFormat(intlTag(locale), {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts()
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
  return language === 'be-Latn' ? lacinka(name) : name
}

/** The zone by its city, as zones are written: “Vilnius”. */
export const zoneCity = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
