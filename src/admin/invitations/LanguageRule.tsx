import { languageOfCountry } from '../../invitations/language-rule.ts'
import { localeLabels, type Locale } from '../../i18n/locales.ts'
import type { Word } from './words.ts'

/** The rule by which the language of a letter is guessed, for everybody to read. */
export const LanguageRule = ({ say, language }: { say: (word: Word) => string; language: string }) => {
  const countries = new Intl.DisplayNames([language, 'en'], { type: 'region' })
  const byLanguage = Object.groupBy(Object.entries(languageOfCountry), ([, spoken]) => spoken)
  return (
    <details className="desk__rule">
      <summary>{say('rule')}</summary>
      <p>{say('ruleNote')}</p>
      <dl>
        {Object.entries(byLanguage).map(([spoken, rows]) => (
          <div key={spoken}>
            <dt>{localeLabels[spoken as Locale]}</dt>
            <dd>{rows.map(([code]) => countries.of(code) ?? code).join(', ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
