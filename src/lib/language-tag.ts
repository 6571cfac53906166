/** A BCP 47 tag of a language and a script, parts in their canonical order: `be-tarask` and `Latn` make `be-Latn-tarask`. */
export const languageTag = (language?: string | null, script?: string | null): string | undefined => {
  if (!language) return script ? languageTag('und', script) : undefined
  try {
    return new Intl.Locale(language, script ? { script } : {}).toString()
  } catch {
    return script ? `${language}-${script}` : language
  }
}
