'use client'
import { localeLabels, type Locale } from '../../i18n/locales.ts'
import type { Changes } from '../../publication/changes.ts'
import type { Say } from './words.ts'

/** Before the button: so many texts in this language, these fields in all of them. */
export const WillChange = ({ changes, say }: { changes: Changes; say: Say }) => {
  const languages = changes.languages.filter(({ texts, ready }) => texts > 0 && ready)
  if (languages.length === 0 && changes.shared.length === 0) return <p>{say('nothing')}</p>
  return (
    <ul className="publication__changes">
      {languages.map(({ locale, texts, isNew }) => (
        <li key={locale}>
          {localeLabels[locale as Locale]} — {say('texts')}
          {say('colon')}
          {texts}
          {isNew ? ` (${say('firstTime')})` : ''}
        </li>
      ))}
      {changes.shared.length > 0 && (
        <li className="publication__shared">
          {changes.shared.join(', ')} — {say('inAll')}
          {changes.alsoIn.length > 0
            ? `: ${changes.alsoIn.map((locale) => localeLabels[locale as Locale]).join(', ')}`
            : ''}
        </li>
      )}
    </ul>
  )
}
