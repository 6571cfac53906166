import type { Document } from '../api/document.ts'
import { languageOf } from '../api/spoken.ts'
import type { SiteLocale } from '../locale.ts'
import { languageName } from '../words/language-names.ts'
import { page } from '../words/page.ts'
import { say } from '../words/say.ts'

type Props = { document: Document; at: string; locale: SiteLocale }

/** A word beside a title that is not in the reader's language. */
export const Foreign = ({ document, at, locale }: Props) => {
  const language = languageOf(document, at)
  if (language === undefined || language === locale) return null
  return (
    <>
      {' '}
      <span className="foreign">
        ({say(page.inLanguage, locale, { language: languageName(language, locale) })})
      </span>
    </>
  )
}
