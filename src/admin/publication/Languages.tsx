'use client'
import { localeLabels, type Locale } from '../../i18n/locales.ts'
import type { Shown } from './use-publication.ts'
import type { Say } from './words.ts'

type Props = { state: Shown; chosen: string[]; choose: (languages: string[]) => void; say: Say }

/** Each language with its state; ticked are those that the buttons below are about. */
export const Languages = ({ state, chosen, choose, say }: Props) => (
  <fieldset className="publication__choice">
    <legend>{say('choose')}</legend>
    <ul className="publication__languages">
      {state.languages.map(({ locale, state: is }) => {
        const id = `publication-${locale}`
        const isChosen = chosen.includes(locale)
        return (
          <li key={locale}>
            <span className={`publication__dot publication__dot--${is}`} aria-hidden="true" />
            {state.perLanguage ? (
              <label htmlFor={id}>
                <input
                  type="checkbox"
                  id={id}
                  name={locale}
                  checked={isChosen}
                  disabled={is === 'missing'}
                  onChange={() =>
                    choose(isChosen ? chosen.filter((other) => other !== locale) : [...chosen, locale])
                  }
                />
                <span lang={locale}>{localeLabels[locale as Locale]}</span>
              </label>
            ) : (
              <span lang={locale}>{localeLabels[locale as Locale]}</span>
            )}
            <span className="publication__state">{say(is)}</span>
          </li>
        )
      })}
    </ul>
    {!state.perLanguage && <p>{say('allAtOnce')}</p>}
  </fieldset>
)
