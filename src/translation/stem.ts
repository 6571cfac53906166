import type { Locale } from '../i18n/locales.ts'

/** A word of a text: as it is compared, and where it stands. */
export type Word = { key: string; start: number; end: number }

/** Words in small letters with one kind of apostrophe; a hyphen joins two words. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu)].map((match) => ({
    key: match[0].toLowerCase().replaceAll(/[’ʼ]/g, "'").normalize('NFC'),
    start: match.index,
    end: match.index + match[0].length,
  }))

const ending = /[aeiouyàâéèêëîïôûùąęįųūėsxаеёіоуыэюяьйї]/u
const shortest = 4

/**
 * What stays of a word in its other forms: up to two final vowels, soft signs or an s are taken off, but four letters
 * stay. English words stay whole. A stem that itself changes (“рука”, “руцэ”) is not known here.
 */
export const stemOf = (word: string, language: Locale): string => {
  if (language === 'en') return word
  let stem = word
  for (let taken = 0; taken < 2 && stem.length > shortest && ending.test(stem.at(-1)!); taken++)
    stem = stem.slice(0, -1)
  return stem
}
