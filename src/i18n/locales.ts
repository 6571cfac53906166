/** The languages one can edit and publish in, BCP 47, in the order the admin lists them. Adding one needs a migration. */
export const locales = ['en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk'] as const

export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = 'en'

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale)

/** Each language under its own name. */
export const localeLabels: Record<Locale, string> = {
  en: 'English',
  fr: 'Français',
  be: 'Беларуская',
  de: 'Deutsch',
  pl: 'Polski',
  lt: 'Lietuvių',
  it: 'Italiano',
  uk: 'Українська',
}
