import { common, consonants, iotated, signed, silent } from './letters.ts'
import { respell, type Sound } from './respell.ts'

/**
 * Belarusian in Łacinka, the traditional Latin alphabet of Belarusian, from the spelling alone. Softness that the
 * official spelling leaves out (“снег”) stays out; the classical spelling (“сьнег”) shows it. What is not Cyrillic is
 * left as it is.
 */
export const lacinka = (text: string): string => respell(text, sound)

const softened: { [letter: string]: string } = { з: 'ź', с: 'ś', ц: 'ć', н: 'ń' }
const softening = new Set(['ь', 'і', ...Object.keys(iotated)])

const sound: Sound = (own, before, after) => {
  const last = before.at(-1) ?? ''
  const vowel = iotated[own]
  if (vowel) return last === 'л' ? vowel : consonants.has(last) ? `i${vowel}` : `j${vowel}`
  if (own === 'л') return isSoftL(after) ? 'l' : 'ł'
  if (silent.has(own)) return ''
  if (own === 'і' && silent.has(last) && last !== 'ь') return 'ji'
  const plain = signed[own] ?? common[own] ?? own
  return after.startsWith('ь') ? (softened[own] ?? plain) : plain
}

/** Also the first of two: “вяселле” is “viasielle”. */
const isSoftL = ([first = '', second = '']: string): boolean =>
  softening.has(first) || (first === 'л' && softening.has(second))
