/**
 * Belarusian in Łacinka, the Latin alphabet of Belarusian, from the spelling alone. Softness that the official spelling
 * leaves out (“снег”) stays out. What is not Cyrillic is left as it is.
 */
export const lacinka = (text: string): string => text.replace(words, (word) => spell(word))

const letter = 'А-Яа-яЁёІіЎўҐґЇїЄє'
const words = new RegExp(`[${letter}](?:[’'ʼ\u0301]?[${letter}]|\u0301)*`, 'g')

const plain: { [letter: string]: string } = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', ж: 'ž', з: 'z', і: 'i', й: 'j', к: 'k', м: 'm' },
  ...{ н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'ŭ', ф: 'f', х: 'ch', ц: 'c', ч: 'č' },
  ...{ ш: 'š', ы: 'y', э: 'e' },
  // Not Belarusian, but quoted in Belarusian texts.
  ...{ и: 'i', щ: 'šč', ї: 'ji' },
}
const softened: { [letter: string]: string } = { з: 'ź', с: 'ś', ц: 'ć', н: 'ń' }
const iotated: { [letter: string]: string } = { е: 'e', ё: 'o', ю: 'u', я: 'a', є: 'e' }
const silent = new Set(['ь', 'ъ', '’', "'", 'ʼ'])
const softening = new Set(['ь', 'і', ...Object.keys(iotated)])
const consonants = new Set('бвгґджзклмнпрстфхцчшщ')

const spell = (word: string): string => {
  const letters = [...word]
  const shouts = letters.length > 1 && word === word.toUpperCase()
  return letters
    .map((own, index) => {
      const lower = own.toLowerCase()
      const sound = soundOf(lower, letters[index - 1]?.toLowerCase() ?? '', lowerFrom(letters, index + 1))
      if (own === lower) return sound
      return shouts ? sound.toUpperCase() : sound.slice(0, 1).toUpperCase() + sound.slice(1)
    })
    .join('')
}

const lowerFrom = (letters: string[], from: number): string =>
  letters
    .slice(from, from + 2)
    .join('')
    .toLowerCase()

/** `next`: the two letters that follow. */
const soundOf = (own: string, before: string, next: string): string => {
  const vowel = iotated[own]
  if (vowel) return before === 'л' ? vowel : consonants.has(before) ? `i${vowel}` : `j${vowel}`
  if (own === 'л') return isSoftL(next) ? 'l' : 'ł'
  if (silent.has(own)) return ''
  if (own === 'і' && silent.has(before) && before !== 'ь') return 'ji'
  if (next[0] === 'ь') return softened[own] ?? plain[own] ?? own
  return plain[own] ?? own
}

/** Also the first of two: “вяселле” is “viasielle”. */
const isSoftL = ([first = '', second = '']: string): boolean =>
  softening.has(first) || (first === 'л' && softening.has(second))
