import type { Label } from './label.ts'
import type { Locale } from './locales.ts'

/** The languages our own sentences are written in; meetings and forms may be published in more. */
export type Spoken = keyof Label

export const spokenFor = (locale: Locale): Spoken => (locale === 'fr' || locale === 'be' ? locale : 'en')

export const say = (sentence: Label, locale: Locale): string => sentence[spokenFor(locale)]
