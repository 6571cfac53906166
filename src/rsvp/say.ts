import type { Label } from '../i18n/label.ts'
import type { Locale } from '../i18n/locales.ts'

/** The languages our own sentences are written in; a form may be published in more. */
export type Spoken = keyof Label

export const spokenFor = (locale: Locale): Spoken => (locale === 'fr' || locale === 'be' ? locale : 'en')

export const say = (sentence: Label, locale: Locale): string => sentence[spokenFor(locale)]
