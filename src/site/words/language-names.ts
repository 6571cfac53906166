import { lacinka } from '../../lib/belarusian/lacinka.ts'
import { type SiteLocale, chromeLanguage, intlTag } from '../locale.ts'

/** CLDR says “biélorusse”; the alliance writes Bélarus and its adjective with a. */
const ours: Record<string, Record<string, string>> = {
  fr: { be: 'bélarusse', 'be-Latn': 'bélarusse (latin)' },
}

/** The name of a language in the words of the page. */
export const languageName = (tag: string, locale: SiteLocale): string => {
  const language = chromeLanguage(locale)
  const own = ours[language]?.[tag]
  if (own !== undefined) return own
  const name = new Intl.DisplayNames(intlTag(locale), { type: 'language' }).of(tag) ?? tag
  return language === 'be-Latn' ? lacinka(name) : name
}

export const languageNames = (tags: string[], locale: SiteLocale): string => {
  const names = tags.map((tag) => languageName(tag, locale))
  const language = chromeLanguage(locale)
  const and = new Intl.ListFormat(intlTag(locale)).format(names)
  return language === 'be-Latn' ? lacinka(and) : and
}
