import type { PublicModel } from './model.ts'
import { Refusal } from './refusal.ts'

/**
 * In which languages to answer. `order`: the asked language, then the fallback chain; with `all`, every language
 * side by side. `key` is equal for equal answers.
 */
export type Languages = { key: string; requested: string; all: boolean; order: string[] }

const none = ['none', 'null', 'false', '']

/**
 * Reads `locale` and `fallback-locale`, both as Payload spells them; a chain may be a list or comma separated.
 * Without a fallback there is none. Throws a Refusal for a language that does not exist.
 */
export const readLanguages = (model: PublicModel, locale: unknown, fallback: unknown): Languages => {
  const requested =
    locale === undefined || locale === null || locale === '' ? model.defaultLocale : String(locale)
  if (requested === 'all' || requested === '*')
    return { key: 'all', requested: 'all', all: true, order: model.locales }
  const order = [...new Set([requested, ...chain(fallback)])]
  const unknown = order.find((language) => !model.locales.includes(language))
  if (unknown !== undefined)
    throw new Refusal('unknown-locale', { given: unknown, known: model.locales.join(', ') })
  return { key: order.join(','), requested, all: false, order }
}

const chain = (fallback: unknown): string[] => {
  if (fallback === undefined || fallback === null) return []
  const given = Array.isArray(fallback) ? fallback : [fallback]
  return given.flatMap((part) => String(part).split(',')).filter((part) => !none.includes(part))
}
