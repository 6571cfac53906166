import type { GlossaryEntry } from '../generated/payload-types.ts'
import type { Locale } from '../i18n/locales.ts'
import { stemOf, wordsOf, type Word } from './stem.ts'

export type Term = { language: Locale; text: string; usage: 'preferred' | 'admitted' | 'avoided' }
export type Entry = Pick<GlossaryEntry, 'id' | 'concept'> & { note: string | null; terms: Term[] }

export type Hint =
  | { kind: 'suggested'; entry: Entry; words: string[] }
  | { kind: 'avoided'; entry: Entry; words: string[]; found: Found }

/** Where in the text, as characters, and how many letters from its beginning it has in common with the term. */
export type Found = { text: string; start: number; end: number; alike: number }

type Texts = { source: string; target: string; from: Locale; to: Locale }

/**
 * What the glossary has to say of a translation while it is written: a word for what the source names and the
 * translation does not name yet, and a word that is to be avoided. It advises and never refuses.
 */
export const hintsFor = (entries: readonly Entry[], { source, target, from, to }: Texts): Hint[] => {
  const [before, after] = [wordsOf(source), wordsOf(target)]
  const hints = entries.flatMap((entry): Hint[] => {
    const own = entry.terms.filter(({ language }) => language === to)
    const words = own.filter(({ usage }) => usage === 'preferred').map(({ text }) => text)
    const good = own.filter(({ usage }) => usage !== 'avoided')
    const bad = own
      .filter(({ usage }) => usage === 'avoided')
      .flatMap((term) => findTerm(term, after, target, good) ?? [])
    if (bad[0]) return [{ kind: 'avoided', entry, words, found: bad[0] }]
    const isNamed = entry.terms.some((term) => term.language === from && findTerm(term, before, source))
    const isSaid = good.some((term) => findTerm(term, after, target))
    return isNamed && !isSaid && words.length > 0 ? [{ kind: 'suggested', entry, words }] : []
  })
  return hints.filter((hint) => hint.kind === 'suggested' || !hints.some((other) => isNearer(other, hint)))
}

/** “biélorusses” is a form of the adjective, although it begins as the country does: one warning for one place. */
const isNearer = (other: Hint, { found }: Hint & { kind: 'avoided' }): boolean =>
  other.kind === 'avoided' && other.found.start === found.start && other.found.alike > found.alike

/**
 * The first place of a term in a text, in any of its inflected forms. Where an accepted word shares the stem, only the
 * word itself counts: “Беларусі” is a form of “Беларусь” and no case of “Беларусія”.
 */
const findTerm = (
  { text, language }: Term,
  words: readonly Word[],
  whole: string,
  accepted: readonly Term[] = [],
): Found | undefined => {
  const wanted = wordsOf(text).map(({ key }) => key)
  const stems = wanted.map((word) => stemOf(word, language))
  const isShared = accepted.some((other) => {
    const others = wordsOf(other.text)
    return others.length === stems.length && others.every(({ key }, i) => stemOf(key, language) === stems[i])
  })
  const fits = ({ key }: Word, index: number): boolean =>
    isShared ? key === wanted[index] : isFormOf(key, stems[index]!, language)
  const at = words.findIndex((_, start) =>
    wanted.every((_, index) => {
      const word = words[start + index]
      return word !== undefined && fits(word, index)
    }),
  )
  if (at < 0 || wanted.length === 0) return undefined
  const [start, end] = [words[at]!.start, words[at + wanted.length - 1]!.end]
  const found = whole.slice(start, end)
  return { text: found, start, end, alike: alike(found.toLowerCase(), text.toLowerCase()) }
}

const alike = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/** Endings of nouns and adjectives have three letters at most; English adds an s. */
const isFormOf = (key: string, stem: string, language: Locale): boolean =>
  key.startsWith(stem) && key.length - stem.length <= (language === 'en' ? 2 : 3)
