import { transliterate } from 'transliteration'

/**
 * Belarusian letters that a Russian table would spell wrongly, after the 2007 Instruction on transliteration
 * without its diacritics; the library covers the rest (French accents, Polish, Lithuanian, Ukrainian).
 */
const belarusian: [string, string][] = [
  ['г', 'h'], ['Г', 'H'], ['ў', 'u'], ['Ў', 'U'], ['х', 'kh'], ['Х', 'Kh'], ['ы', 'y'], ['Ы', 'Y'],
  ['э', 'e'], ['Э', 'E'], ['ё', 'io'], ['Ё', 'Io'], ['ю', 'iu'], ['Ю', 'Iu'], ['я', 'ia'], ['Я', 'Ia'],
  ['ь', ''], ['Ь', ''], ['’', ''], ["'", ''],
]

/** A lower-case ASCII slug of at most 80 characters for a title in any language; empty when nothing is left. */
export const slugFrom = (title: string): string =>
  transliterate(title, { replace: belarusian })
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
