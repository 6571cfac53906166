'use client'
import { Button } from '@payloadcms/ui'
import { localeLabels, type Locale } from '../../i18n/locales.ts'
import type { Shown, Verb } from './use-publication.ts'
import type { Word } from './words.ts'

type Props = {
  state: Shown
  busy: boolean
  say: (word: Word) => string
  run: (verb: Verb, locales: string[]) => void
}

export const Languages = ({ state, busy, say, run }: Props) => {
  const off = busy || !state.mayPublish
  const isPublic = state.languages.some(({ state: is }) => is === 'published' || is === 'changed')
  return (
    <>
      <ul className="publication__languages">
        {state.languages.map(({ locale, state: is }) => (
          <li key={locale} lang={locale}>
            <span className={`publication__dot publication__dot--${is}`} aria-hidden="true" />
            <span className="publication__name">{localeLabels[locale as Locale]}</span>
            <span className="publication__state">{say(is)}</span>
            {state.perLanguage && (
              <span className="publication__verbs">
                <button
                  type="button"
                  className="publication__verb"
                  data-verb={`publish-${locale}`}
                  disabled={off || is === 'missing' || state.withheld}
                  onClick={() => run('publish', [locale])}
                >
                  {say('publish')}
                </button>
                <button
                  type="button"
                  className="publication__verb"
                  data-verb={`withdraw-${locale}`}
                  disabled={off || is === 'missing' || is === 'draft'}
                  onClick={() => run('withdraw', [locale])}
                >
                  {say('withdraw')}
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {!state.perLanguage && <p>{say('allAtOnce')}</p>}
      <div className="publication__all">
        <Button
          size="small"
          disabled={off || state.withheld}
          onClick={() => run('publish', [])}
          id="publish-all"
        >
          {say(state.perLanguage ? 'publishAll' : 'publish')}
        </Button>
        <Button
          size="small"
          buttonStyle="secondary"
          disabled={off || !isPublic}
          onClick={() => run('withdraw', [])}
          id="withdraw-all"
        >
          {say('withdrawAll')}
        </Button>
      </div>
    </>
  )
}
