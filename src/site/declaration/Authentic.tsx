import type { Declaration } from '../api/types.ts'
import type { SiteLocale } from '../locale.ts'
import { declaration as words } from '../words/declaration.ts'
import { languageNames } from '../words/language-names.ts'
import { say } from '../words/say.ts'

type Props = { declaration: Declaration; locale: SiteLocale }

/** Whether what is read here binds, or is a translation of what does. */
export const Authentic = ({
  declaration: { authenticLanguages = [], paragraphs = [], _languages },
  locale,
}: Props) => {
  if (authenticLanguages.length === 0 || paragraphs.length === 0) return null
  const binds = authenticLanguages.includes(_languages?.served ?? locale)
  return (
    <p className={binds ? 'small quiet' : 'notice'}>
      {binds
        ? say(words.authenticHere, locale)
        : say(words.translation, locale, { languages: languageNames(authenticLanguages, locale) })}
    </p>
  )
}
