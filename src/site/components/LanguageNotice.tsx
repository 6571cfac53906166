import type { Document } from '../api/document.ts'
import type { SiteLocale } from '../locale.ts'
import { languageName, languageNames } from '../words/language-names.ts'
import { page } from '../words/page.ts'
import { say } from '../words/say.ts'

type Props = { document: Document; locale: SiteLocale }

/** Addresses are no reading matter, so a borrowed one is not worth a word. */
const isRead = (path: string): boolean => path !== 'slug'

/** Says politely that the reader gets another language than asked for, or an older translation. */
export const LanguageNotice = ({ document: { _languages: told }, locale }: Props) => {
  if (!told) return null
  const borrowed = new Set(
    Object.entries(told.fellBack).flatMap(([path, other]) => (isRead(path) ? [other] : [])),
  )
  if (told.served !== told.requested)
    return (
      <p className="notice">
        {say(page.otherLanguage, locale, { language: languageName(told.served ?? 'en', locale) })}
      </p>
    )
  if (borrowed.size > 0)
    return (
      <p className="notice">{say(page.partly, locale, { language: languageNames([...borrowed], locale) })}</p>
    )
  const binds = told.authoritative?.includes(told.served ?? '')
  if (!binds && told.stale?.includes(told.served ?? ''))
    return <p className="notice">{say(page.stale, locale)}</p>
  return locale === 'be-Latn' ? <p className="notice">{say(page.derived, locale)}</p> : null
}
