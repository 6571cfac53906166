import type { Locale } from '../i18n/locales.ts'

/**
 * In which language the office writes to a country, by ISO 3166-1 code, when nobody says otherwise. Where parliaments
 * work in several languages (Belgium, Switzerland, Canada, the European Parliament) it is English. The admin shows
 * this table; a person corrects it in the invitation.
 */
export const languageOfCountry: Readonly<Record<string, Locale>> = {
  AT: 'de',
  BY: 'be',
  DE: 'de',
  FR: 'fr',
  IT: 'it',
  LI: 'de',
  LT: 'lt',
  LU: 'fr',
  MC: 'fr',
  PL: 'pl',
  SM: 'it',
  UA: 'uk',
}

const otherwise: Locale = 'en'

/** The language for a country, as long as the letter is written in it; else English. */
export const guessLanguage = (isoAlpha2: string | null | undefined, written: ReadonlySet<Locale>): Locale => {
  const guess = languageOfCountry[isoAlpha2?.toUpperCase() ?? '']
  return guess && written.has(guess) ? guess : otherwise
}
