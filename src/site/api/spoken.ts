import { type SiteLocale, chromeLanguage } from '../locale.ts'
import type { Document } from './document.ts'

/** The language that a field of the document is served in. Rows are named by their id: `objectives.<id>.text`. */
export const languageOf = ({ _languages: told }: Document, path: string): string | undefined =>
  told && (told.fellBack[path] ?? told.requested)

/** The `lang` of a passage: said only where it is another language than that of the page around it. */
export const lang = (document: Document, path: string): string | undefined => {
  const language = languageOf(document, path)
  const around = document._languages && chromeLanguage(document._languages.requested as SiteLocale)
  return language === around ? undefined : language
}
