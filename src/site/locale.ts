import { type Locale, isLocale, localeLabels, locales } from '../i18n/locales.ts'

/** The languages of the API, and the one it derives by rule. */
export type SiteLocale = Locale | 'be-Latn'

export const siteLocales: SiteLocale[] = [...locales, 'be-Latn']

export const isSiteLocale = (value: string): value is SiteLocale => isLocale(value) || value === 'be-Latn'

export const ownName = (locale: SiteLocale): string =>
  locale === 'be-Latn' ? 'Biełaruskaja' : localeLabels[locale]

export type ChromeLanguage = 'en' | 'fr' | 'be' | 'be-Latn'

/** The site's own words exist in four forms; around a text in another language they are English. */
export const chromeLanguage = (locale: SiteLocale): ChromeLanguage =>
  locale === 'fr' || locale === 'be' || locale === 'be-Latn' ? locale : 'en'

/** Where to look when a text is not there in the reader's language, in this order. */
export const fallbacks = (locale: SiteLocale): Locale[] =>
  (['en', 'fr', 'be'] as const).filter((other) => other !== locale)

const intlTags = { en: 'en-GB', fr: 'fr', be: 'be', 'be-Latn': 'be' }

/** What `Intl` writes dates, numbers and names for; Łacinka is made from its Belarusian. */
export const intlTag = (locale: SiteLocale): string => intlTags[chromeLanguage(locale)]
