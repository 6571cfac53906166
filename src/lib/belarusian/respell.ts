const letter = 'А-Яа-яЁёІіЎўҐґЇїЄє'
const words = new RegExp(`[${letter}](?:[’'ʼ]?[${letter}]|[\u0300-\u036f])*`, 'g')

/** What one lower-case letter becomes; `before` and `after` are up to two and up to eight letters of its word around it. */
export type Sound = (own: string, before: string, after: string) => string

/**
 * The Cyrillic words of a text in another spelling, capitals kept: a word in capitals stays in capitals, of a letter
 * that becomes two only the first is a capital otherwise. What is not Cyrillic is left as it is.
 */
export const respell = (text: string, sound: Sound): string =>
  text.replace(words, (word) => spell([...word.normalize('NFC')], sound))

const spell = (letters: string[], sound: Sound): string => {
  const word = letters.join('')
  const shouts = letters.length > 1 && word === word.toUpperCase()
  const lower = letters.map((own) => own.toLowerCase())
  return letters
    .map((own, index) => {
      const before = lower.slice(Math.max(0, index - 2), index).join('')
      const spelled = sound(lower[index] ?? '', before, lower.slice(index + 1, index + 9).join(''))
      if (own === lower[index]) return spelled
      return shouts ? spelled.toUpperCase() : spelled.slice(0, 1).toUpperCase() + spelled.slice(1)
    })
    .join('')
}
