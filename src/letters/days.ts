import type { Locale } from '../i18n/locales.ts'

/** The order of day and month that the office writes in English is the American one. */
const tagOf = (locale: Locale): string => (locale === 'en' ? 'en-US' : locale)

/** CLDR shortens the Belarusian and Ukrainian words for year, or leaves them out of ranges; a letter spells them. */
const years: Partial<Record<Locale, { short: RegExp; word: string }>> = {
  be: { short: /\s?г\./g, word: 'года' },
  uk: { short: /\s?р\./g, word: 'року' },
}

const spelled = (text: string, locale: Locale): string => {
  const year = years[locale]
  return year ? `${text.replace(year.short, '')} ${year.word}` : text
}

/** Some languages put thin spaces about the dash between two days, or a zero before them. */
const tight = (text: string): string =>
  text
    .replaceAll('\u2009', ' ')
    .replace(/(\d\.?)\s*–\s*(\d)/g, '$1–$2')
    .replace(/(?<!\d)0(?=\d(?!\d))/g, '')

const long = (locale: Locale, timeZone: string) =>
  new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'long', timeZone })

/** A day in full words: `6 кастрычніка 2025 года`. */
export const dayText = (moment: string, locale: Locale, timeZone: string): string =>
  spelled(long(locale, timeZone).format(new Date(moment)), locale)

/** From one moment to another as days of the place: `October 6–7, 2025`. */
export const daysText = (from: string, to: string, locale: Locale, timeZone: string): string =>
  spelled(tight(long(locale, timeZone).formatRange(new Date(from), new Date(to))), locale)

/** A deadline: its day alone when it is the end of that day, else with the hour and the zone it is meant in. */
export const deadlineText = (moment: string, locale: Locale, timeZone: string): string => {
  const date = new Date(moment)
  const day = dayText(moment, locale, timeZone)
  const hour = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone }).format(date)
  if (hour === '23:59') return day
  const time = new Intl.DateTimeFormat(tagOf(locale), { timeStyle: 'short', timeZone }).format(date)
  return `${day}, ${time} (${timeZone.replaceAll('_', ' ')})`
}
