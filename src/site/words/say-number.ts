import { type SiteLocale, intlTag } from '../locale.ts'

/** A number as the language writes it: 1,136 · 1 136. */
export const sayNumber = (value: number, locale: SiteLocale): string =>
  new Intl.NumberFormat(intlTag(locale)).format(value)
