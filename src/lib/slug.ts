import { transliterate } from 'transliteration'

/**
 * Belarusian letters that a Russian table would spell wrongly, after the 2007 Instruction on transliteration
 * without its diacritics; the library covers the rest (French accents, Polish, Lithuanian, Ukrainian).
 */
const belarusian = Object.entries({
  г: 'h',
  ў: 'u',
  х: 'kh',
  ы: 'y',
  э: 'e',
  ё: 'io',
  ю: 'iu',
  я: 'ia',
  ь: '',
}).flatMap(([from, to]): [string, string][] => [
  [from, to],
  [from.toUpperCase(), to],
])

/** Inside a Cyrillic word the apostrophe is a letter of sorts («сям’я»); in French it parts two words. */
const cyrillicApostrophe = /(?<=\p{Script=Cyrillic})['’](?=\p{Script=Cyrillic})/gu

const longest = 80

/** A lower-case ASCII slug of at most 80 characters, cut between words, for a title in any language; may be empty. */
export const slugFrom = (title: string): string => {
  const words = transliterate(title.replace(cyrillicApostrophe, ''), { replace: belarusian })
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (words.length <= longest) return words
  const cut = words.slice(0, longest + 1)
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, longest)
}
