/** Cyrillic as the spellings that people type for it: Belarusian official, Łacinka without its signs, and English. */
const letters: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'io',
  ж: 'zh',
  з: 'z',
  і: 'i',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ы: 'y',
  ь: '',
  ъ: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  є: 'ie',
  ї: 'i',
  "'": '',
  '’': '',
  ʼ: '',
}

const special: Record<string, string> = {
  č: 'ch',
  š: 'sh',
  ž: 'zh',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
  ı: 'i',
}

/**
 * A word as search compares it: no case, no accents, one script, and one letter for what different romanisations
 * write differently, so that Ціханоўская, Cichanoŭskaja, Tsikhanouskaya and Tikhanovskaya meet.
 */
export const folded = (word: string): string => {
  const latin = [...word.toLowerCase().normalize('NFC')].map((letter) => letters[letter] ?? letter).join('')
  const plain = [...latin]
    .map((letter) => special[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  return spellings.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), plain)
}

/** What romanisations differ in, brought to one; the order matters. */
const spellings: [RegExp, string][] = [
  [/shch/g, 's'],
  [/ts|tz/g, 'c'],
  [/ch|cz|kh|x/g, 'h'],
  [/sh|sz|sch/g, 's'],
  [/zh/g, 'z'],
  [/ti(?=h)/g, 'ci'],
  [/[yj]/g, 'i'],
  [/w/g, 'v'],
  [/g/g, 'h'],
  [/k(?=h)/g, ''],
  [/(?<=[aeo])[uv](?=[^aeiou]|$)/g, 'v'],
  [/i+(?=[aeou])/g, ''],
  [/i+/g, 'i'],
  [/(.)\1/g, '$1'],
]

/** The words of a text, folded. */
export const words = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}'’ʼ]+/u).filter(Boolean)
