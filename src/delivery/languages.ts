import type { PublicModel } from './model.ts'
import { Refusal } from './refusal.ts'

/**
 * In which languages to answer. `order`: the asked language, then the fallback chain, as the log names them; with
 * `all`, every language side by side. `key` names them as they are served, and is equal for equal answers. `latin`:
 * Belarusian texts are served in the Latin alphabet, derived by rule.
 */
export type Languages = { key: string; requested: string; all: boolean; order: string[]; latin?: true }

/** Belarusian in its Latin alphabet: not edited, made from the texts in `be`. */
export const belarusianInLatin = { tag: 'be-Latn', from: 'be' } as const

/** Older spellings of a tag, in lower case with hyphens. `be-x-old` is the retired tag of Taraškievica. */
const aliases: { [tag: string]: string } = {
  'be-latn': belarusianInLatin.tag,
  'be@latin': belarusianInLatin.tag,
  'be-latin': belarusianInLatin.tag,
  'be-tarask': 'be-tarask',
  'be-x-old': 'be-tarask',
}
const none = ['none', 'null', 'false', '']

/**
 * Reads `locale` and `fallback-locale`, both as Payload spells them; a chain may be a list or comma separated.
 * Without a fallback there is none. Throws a Refusal for a language that does not exist.
 */
export const readLanguages = (model: PublicModel, locale: unknown, fallback: unknown): Languages => {
  const asked =
    locale === undefined || locale === null || locale === '' ? model.defaultLocale : String(locale)
  if (asked === 'all' || asked === '*')
    return { key: 'all', requested: 'all', all: true, order: model.locales }
  const tags = [asked, ...chain(fallback)].map((tag) => canonical(model, tag))
  const served = tags.filter(
    (tag, index) => tags.findIndex((other) => layerOf(other) === layerOf(tag)) === index,
  )
  return {
    key: served.join(','),
    requested: served[0]!,
    all: false,
    order: served.map(layerOf),
    ...(served.includes(belarusianInLatin.tag) && { latin: true }),
  }
}

/** The languages as they were asked for, first the wanted one. */
export const tagsOf = ({ key, all, order }: Languages): string[] => (all ? order : key.split(','))

const canonical = (model: PublicModel, given: string): string => {
  if (model.locales.includes(given)) return given
  const tag = aliases[given.toLowerCase().replaceAll('_', '-')]
  // Its spelling and words differ from the official ones in ways that no rule derives.
  if (tag === 'be-tarask') throw new Refusal('language-not-reviewed', { given })
  if (tag && model.locales.includes(layerOf(tag))) return tag
  throw new Refusal('unknown-locale', { given, known: servedTags(model).join(', ') })
}

const servedTags = ({ locales }: PublicModel): string[] =>
  locales.includes(belarusianInLatin.from) ? [...locales, belarusianInLatin.tag] : locales

const layerOf = (tag: string): string => (tag === belarusianInLatin.tag ? belarusianInLatin.from : tag)

const chain = (fallback: unknown): string[] => {
  if (fallback === undefined || fallback === null) return []
  const given = Array.isArray(fallback) ? fallback : [fallback]
  return given.flatMap((part) => String(part).split(',')).filter((part) => !none.includes(part))
}
