import { common, consonants, iotated, signed, silent } from './letters.ts'
import { respell, type Sound } from './respell.ts'

/**
 * The national system for Belarusian geographical names that the United Nations recommend: Instruction on
 * transliteration of 23 November 2000, No. 15, as changed on 11 June 2007, No. 38 of the State Committee on Property
 * (E/CONF.98/CRP.21; resolution X/6 of 2012). Unlike Łacinka it has one l and writes its softness as ĺ. Belarus left
 * it at home on 23 March 2023 (No. 19) for one without signs; the recommendation of the United Nations stands.
 */
export const national = (text: string): string => respell(text, sound)

const softened: { [letter: string]: string } = { з: 'ź', с: 'ś', ц: 'ć', н: 'ń', л: 'ĺ' }

const sound: Sound = (own, before, after) => {
  const vowel = iotated[own]
  if (vowel) return consonants.has(before.at(-1) ?? '') ? `i${vowel}` : `j${vowel}`
  if (silent.has(own) || own === stress) return ''
  const plain = signed[own] ?? common[own] ?? own
  return after.startsWith('ь') ? (softened[own] ?? plain) : plain
}

const stress = '\u0301'
