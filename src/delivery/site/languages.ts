import type { Published } from '../snapshot/published.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

const known = new WeakMap<Snapshot, string[]>()

/**
 * The languages of the site, in the model's order: those in which it says its name; before it has one, those in which
 * something is published that is published language by language.
 */
export const spokenLanguages = (snapshot: Snapshot): string[] => {
  const before = known.get(snapshot)
  if (before) return before
  const named = languagesIn([...(snapshot.shelves.get('site-settings')?.documents.values() ?? [])])
  const spoken = named.size > 0 ? named : languagesIn(documentsOfProse(snapshot))
  const found = snapshot.model.locales.filter((locale) => spoken.has(locale))
  known.set(snapshot, found)
  return found
}

const languagesIn = (documents: Published[]): Set<string> =>
  new Set(documents.flatMap(({ shared, languages }) => (shared ? Object.keys(languages) : [])))

const documentsOfProse = (snapshot: Snapshot): Published[] =>
  [...snapshot.shelves.values()]
    .filter(({ entity }) => entity.perLanguage)
    .flatMap((shelf) => [...shelf.documents.values()])

/**
 * The language that a reader who named none is sent to: the best of RFC 9110, 12.5.4 that the site speaks.
 * A region is ignored, because no text is made for one.
 */
export const chooseLanguage = (snapshot: Snapshot, accepted: string | undefined): string => {
  const spoken = spokenLanguages(snapshot)
  const wishes = (accepted ?? '').slice(0, longest).split(',').map(readWish)
  const [best] = wishes
    .filter(({ language, weight }) => weight > 0 && spoken.includes(language))
    .sort((one, other) => other.weight - one.weight)
  return best?.language ?? snapshot.model.defaultLocale
}

const longest = 500

const readWish = (wish: string): { language: string; weight: number } => {
  const [tag = '', ...parameters] = wish.split(';').map((part) => part.trim().toLowerCase())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  return { language: tag.split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight) || 0 }
}
