import { slugFrom } from '../slug.ts'

/** Letters of Łacinka and its neighbours whose plain form would be another sound. */
const lettersWithMarks: Record<string, string> = {
  č: 'ch',
  š: 'sh',
  ž: 'zh',
  ŭ: 'w',
  ў: 'w',
  ł: 'l',
  ć: 'c',
  ß: 'ss',
}
const marked = new RegExp(`[${Object.keys(lettersWithMarks).join('')}]`, 'gu')

/**
 * One sound for each way of writing it: «х» is kh, ch or h, «ц» is ts or c, «ш» is sh or sz. Longer spellings first.
 * What is lost (ч and х fall together) costs a false alarm, never a missed one.
 */
const sounds: [RegExp, string][] = [
  [/shch|szcz/g, 'S'],
  [/tsch|tch|kh|ch|cz|g/g, 'h'],
  [/sch|sh|sz/g, 's'],
  [/zh/g, 'z'],
  [/ts|tz/g, 'c'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/q/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/(?<=[aeo])u/g, 'v'],
  // The glide of я, ё, ю, е, й is written i, j, y or not at all.
  [/(?<=[aeou])[ijy]+|[ijy]+(?=[aeou])/g, ''],
  [/[ijy]+/g, 'i'],
  [/(.)\1+/g, '$1'],
]

/** Forms of address are no part of a name. */
const titles = new Set(
  [
    'mr',
    'mrs',
    'ms',
    'mme',
    'dr',
    'prof',
    'hon',
    'mp',
    'mep',
    'сп',
    'сп-ня',
    'д-р',
    'спадар',
    'спадарыня',
  ].map((title) => slugFrom(title)),
)

const keyOf = (word: string): string =>
  sounds.reduce((spelt, [from, to]) => spelt.replace(from, to), word.replaceAll('-', ''))

/**
 * The words of a name without script, spelling and order: Ціханоўская, Cichanoŭskaja and Tsikhanouskaya are one.
 * Empty for a name without letters.
 */
export const nameWords = (name: string): string[] =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’'ʼ`]/g, '')
    .replace(marked, (letter) => lettersWithMarks[letter] ?? letter)
    .split(/[^\p{L}\p{M}\p{N}-]+/u)
    .map(slugFrom)
    .filter((word) => word && !titles.has(word))
    .map(keyOf)
    .filter(Boolean)
    .sort()

/** Equal for two ways to write one name. */
export const nameKey = (name: string): string => nameWords(name).join(' ')
