import { defaultLocale, isLocale, locales, type Locale } from '../i18n/locales.ts'

/** The languages a browser asks for, best first (RFC 9110 12.5.4), as far as we have them. */
const wanted = (acceptLanguage: string | undefined): Locale[] =>
  (acceptLanguage ?? '')
    .slice(0, 200)
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean)
      return { language: tag.split('-')[0], quality: Number(quality ?? 1) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .flatMap(({ language }) => (isLocale(language) ? [language] : []))

/** The language asked for in the address, else the browser's best among those on offer, else English, else any. */
export const chooseLanguage = (
  asked: unknown,
  acceptLanguage: string | undefined,
  onOffer: readonly Locale[] = locales,
): Locale => {
  if (isLocale(asked)) return asked
  const choices = [...wanted(acceptLanguage), defaultLocale, ...onOffer]
  return choices.find((language) => onOffer.includes(language)) ?? defaultLocale
}
