import { readLanguages, tagsOf } from '../languages.ts'
import { enumName } from '../query/values.ts'
import { Refusal } from '../refusal.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { View } from '../snapshot/view.ts'

export type LanguageArguments = { locale?: string | null; fallbackLocale?: string | null }

/** The view a field's arguments ask for; what they leave out is inherited from the field above. */
export const viewFor = (above: View, { locale, fallbackLocale }: LanguageArguments): View => {
  if (!locale && !fallbackLocale) return above
  const { snapshot, languages } = above
  const asked = locale ? codeOf(snapshot, locale) : languages.requested
  const chain = fallbackLocale ? codeOf(snapshot, fallbackLocale) : tagsOf(languages).slice(1)
  return snapshot.view(readLanguages(snapshot.model, asked, chain))
}

/** The view of a whole request. A type holds one text per field, so every language at once is not to be had here. */
export const rootView = (snapshot: Snapshot, locale: unknown, fallback: unknown): View => {
  const languages = readLanguages(snapshot.model, locale, fallback)
  if (languages.all)
    throw new Refusal('unknown-locale', { given: 'all', known: snapshot.model.locales.join(', ') })
  return snapshot.view(languages)
}

const codeOf = (snapshot: Snapshot, name: string): string =>
  snapshot.model.locales.find((code) => enumName(code) === name) ?? name
