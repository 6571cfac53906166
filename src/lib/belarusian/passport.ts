import { common, consonants, iotated, silent } from './letters.ts'
import { respell, type Sound } from './respell.ts'

/**
 * A name as Belarusian passports and the press in English have it, in plain Latin letters: the Belarusian values of
 * ICAO Doc 9303, part 3, section 6 (ў as u, х as kh, ц as ts, я as ia), with г as h (Ministry of Internal Affairs,
 * 28 June 2010, No. 200) and without soft sign and apostrophe. In the rest practice decides: where a word or a syllable
 * begins with е, ё, ю, я, it has y for the i of the table (Yauhen, Tsikhanouskaya), but not after ы (Maryia); -ый and
 * -ій end in one letter (Yury, Vitali); цц is one ts (Tatsiana). The register of the population (9 October 2008,
 * No. 288) writes j and w instead and is not followed here. People may choose their own spelling when they get a
 * passport: this is a proposal, never a fact.
 */
export const passport = (text: string): string => respell(text, sound)

const letters: { [letter: string]: string } = {
  ...common,
  ...{ ж: 'zh', й: 'i', ў: 'u', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ї: 'i' },
}
const closing = new Set(['ы', 'і'])
const vowels = 'аоуыэеёюяі'

const sound: Sound = (own, before, after) => {
  const last = before.at(-1) ?? ''
  const vowel = iotated[own]
  if (vowel && (consonants.has(last) || last === 'ы')) return vowel === 'e' ? 'e' : `i${vowel}`
  if (vowel) return `y${vowel}`
  if (silent.has(own) || own === '\u0301') return ''
  if (own === 'ц' && after.startsWith('ц')) return ''
  if (own === 'й' && after === '' && closing.has(last)) return ''
  if (own === 'й' && vowels.includes(after[0] ?? ' ')) return 'y'
  return letters[own] ?? own
}
