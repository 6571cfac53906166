/**
 * Where we depart from CLDR: one list, for one reason. The Belarusian democratic forces ask to be called by the
 * country's own name, "Belarus", and not by a form that makes it a part of Russia.
 *
 * - French: CLDR has "Biélorussie"; the United Nations and the French diplomatic service write "Bélarus".
 * - Italian: CLDR has "Bielorussia"; "Belarus" is the form asked for and understood.
 * - German and English: CLDR already has "Belarus" (never "Weißrussland", never "White Russia").
 * - Polish "Białoruś", Lithuanian "Baltarusija" and Ukrainian "Білорусь" stay: they are these languages' own forms,
 *   in official use there, and no other form is established.
 */
import type { Locale } from '../../i18n/locales.ts'
import type { CountryCode } from './country-names.ts'

export const countryNameExceptions: Partial<Record<CountryCode, Partial<Record<Locale, string>>>> = {
  BY: { fr: 'Bélarus', it: 'Belarus' },
}
