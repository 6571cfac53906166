'use client'
import { useDeferredValue, useMemo } from 'react'
import { hintsFor, type Entry, type Hint } from '../../../translation/glossary.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { plainText } from '../../../translation/plain-text.ts'
import { replaceIn, typeInto } from './focus.ts'
import type { DeskText } from './opened.ts'
import type { Say } from './words.ts'

type Props = {
  text: DeskText
  glossary: readonly Entry[]
  source: unknown
  target: unknown
  from: Locale
  to: Locale
  say: Say
}

/** What the glossary advises for one text, as it stands; a click types the word where the caret is. */
export const Hints = ({ text, glossary, source, target, from, to, say }: Props) => {
  const typed = useDeferredValue(target)
  const hints = useMemo(
    () => hintsFor(glossary, { source: plainText(source), target: plainText(typed), from, to }),
    [glossary, source, typed, from, to],
  )
  if (hints.length === 0) return null
  return (
    <ul className="desk__hints" aria-label={say('suggested')}>
      {hints.map((hint) => (
        <li key={hint.entry.id} className={`desk__hint desk__hint--${hint.kind}`}>
          <span>
            {hint.kind === 'avoided' ? (
              <>
                {say('avoided')}: <q lang={to}>{hint.found.text}</q>
              </>
            ) : (
              <>
                {say('suggested')}: {hint.entry.concept}
              </>
            )}
          </span>
          {hint.words.map((word) => (
            <button
              key={word}
              type="button"
              className="publication__verb"
              // The caret stays where it is.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => put(text, hint, word)}
            >
              {say(hint.kind === 'avoided' && text.kind !== 'richText' ? 'replace' : 'insert')}{' '}
              <b lang={to}>{word}</b>
            </button>
          ))}
          {hint.entry.note && <small>{hint.entry.note}</small>}
        </li>
      ))}
    </ul>
  )
}

const put = (text: DeskText, hint: Hint, word: string): void =>
  hint.kind === 'avoided' && text.kind !== 'richText'
    ? replaceIn(text.path, hint.found, word)
    : typeInto(text.path, word)
