import { lacinka } from '../../lib/belarusian/lacinka.ts'
import { type SiteLocale, chromeLanguage, intlTag } from '../locale.ts'

type Options = Intl.DateTimeFormatOptions

/** A formatter in the page's words: days are British in English, and Łacinka is written from Belarusian. */
export const dates = (
  locale: SiteLocale,
  options: Options,
): { format: (at: Date) => string; range: (from: Date, to: Date) => string } => {
  const language = chromeLanguage(locale)
  const written = (text: string): string => {
    const usual = text.replace(/\s*г\.$/, '').replace(/\u2009?–\u2009?/g, '–')
    return language === 'be-Latn' ? lacinka(usual) : usual
  }
  const intl = new Intl.DateTimeFormat(intlTag(locale), options)
  return {
    format: (at) => written(intl.format(at)),
    range: (from, to) => written(intl.formatRange(from, to)),
  }
}

const precision: Record<number, Options> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
}

/** A reduced ISO date, as precise as it is: a year, a month or a day. */
export const sayDay = (date: string, locale: SiteLocale): string => {
  const day = date.slice(0, 10)
  const options = precision[day.length]
  return options ? dates(locale, { ...options, timeZone: 'UTC' }).format(new Date(day)) : date
}
