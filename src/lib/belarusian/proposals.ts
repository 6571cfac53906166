import { classical } from './classical.ts'
import { english } from './english.ts'
import { lacinka } from './lacinka.ts'
import { national } from './national.ts'
import { passport } from './passport.ts'

export type Scheme = 'english' | 'passport' | 'national' | 'lacinka' | 'classical' | 'classicalLacinka'

export type Proposal = {
  scheme: Scheme
  name: string
  /** BCP 47. */
  language: string
  /** ISO 15924. */
  script: 'Latn' | 'Cyrl'
  kind: 'official' | 'alternate'
  /** Rules cannot know it: somebody who knows the spelling has to look at it. */
  review: boolean
}

/**
 * The spellings to choose from for a Belarusian name in Cyrillic (official spelling), none twice in one language; none
 * at all for a name without Cyrillic letters. Each is a proposal for a person to confirm.
 */
export const proposals = (typed: string): Proposal[] => {
  const name = tidied(typed)
  if (!/\p{Script=Cyrillic}/u.test(name)) return []
  const suggested = classical(name)
  const latin = { language: 'be-Latn', script: 'Latn', kind: 'alternate', review: false } as const
  const known = english(name)
  const all: Proposal[] = [
    {
      ...latin,
      scheme: 'english',
      name: known ?? passport(name),
      language: 'en',
      review: known === undefined,
    },
    { ...latin, scheme: 'passport', name: passport(name), kind: 'official' },
    { ...latin, scheme: 'lacinka', name: lacinka(name) },
    { ...latin, scheme: 'national', name: national(name) },
  ]
  if (suggested !== name) {
    const guess = { kind: 'alternate', review: true } as const
    all.push({ ...guess, scheme: 'classical', name: suggested, language: 'be-tarask', script: 'Cyrl' })
    const name2 = lacinka(suggested)
    all.push({
      ...guess,
      scheme: 'classicalLacinka',
      name: name2,
      language: 'be-Latn-tarask',
      script: 'Latn',
    })
  }
  return all.filter(
    ({ name: own, language }, index) =>
      all.findIndex((other) => other.name === own && other.language === language) === index,
  )
}

/** One space between words, composed letters, and і where a Latin i slipped into a Cyrillic word. */
const tidied = (name: string): string =>
  name
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Script=Cyrillic})[iI]|[iI](?=\p{Script=Cyrillic})/gu, (own) => (own === 'i' ? 'і' : 'І'))
