import { lacinka } from '../../lib/belarusian/lacinka.ts'
import { type SiteLocale, chromeLanguage } from '../locale.ts'

export type Words = { en: string; fr: string; be: string }

/** A text of the site's own in its three languages. */
export const t = (en: string, fr: string, be: string): Words => ({ en, fr, be })

/** The text in the language of the page; `{name}` is replaced by the value of that name. */
export const say = (
  words: Words,
  locale: SiteLocale,
  values: Record<string, string | number> = {},
): string => {
  const language = chromeLanguage(locale)
  const said = language === 'be-Latn' ? lacinka(words.be) : words[language]
  return said.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}

/** A choice of the API as a word; a value this site does not know yet is shown as it is. */
export const sayChoice = (
  choices: Record<string, Words>,
  value: string | null | undefined,
  locale: SiteLocale,
) => {
  const words = value ? choices[value] : undefined
  return words ? say(words, locale) : (value ?? '')
}
