export type Compare = (a: string, b: string) => number

const collators = new Map<string, Compare>()

/** Alphabetical order of a language: “Égypte” stands beside “Espagne”, “І” before “К”. */
export const alphabet = (language: string): Compare => {
  const known = collators.get(language)
  if (known) return known
  const { compare } = new Intl.Collator(language === 'all' ? 'en' : language)
  collators.set(language, compare)
  return compare
}
