'use client'
import { useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { localeLabels, locales } from '../../../i18n/locales.ts'
import { call } from '../call.ts'
import '../publication.css'
import { sayIn } from '../words.ts'
import { Deeds } from './Deeds.tsx'
import { Parts, type Part } from './Parts.tsx'

/** A tab of a meeting: everything that belongs to it, checked and published in one act. */
export const Whole = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const say = sayIn(i18n.language)
  const [languages, setLanguages] = useState<string[]>([code])
  const [parts, setParts] = useState<Part[] | null>(null)
  const [chosen, setChosen] = useState<string[]>([])
  const [round, setRound] = useState(0)
  const address = `/api/meetings/${id}/whole`
  const asked = languages.join(',')
  useEffect(() => {
    if (!id || asked === '') return
    void call<{ parts: Part[] }>(`${address}?languages=${asked}`, { language: code }).then((answer) => {
      if (!answer.ok) return
      setParts(answer.body.parts)
      setChosen(answer.body.parts.filter(isReady).map(keyOf))
    })
  }, [address, asked, code, id, round])

  return (
    <main className="publication-whole verification gutter--left gutter--right">
      <h2>{say('whole')}</h2>
      <p>{say('wholeIntro')}</p>
      <fieldset className="publication__choice publication__choice--row">
        <legend>{say('choose')}</legend>
        {locales.map((locale) => (
          <label key={locale}>
            <input
              type="checkbox"
              name={`whole-${locale}`}
              checked={languages.includes(locale)}
              onChange={({ target }) =>
                setLanguages(
                  target.checked ? [...languages, locale] : languages.filter((one) => one !== locale),
                )
              }
            />
            <span lang={locale}>{localeLabels[locale]}</span>
          </label>
        ))}
      </fieldset>
      {parts && <Parts parts={parts} chosen={chosen} choose={setChosen} say={say} />}
      {parts && (
        <Deeds
          address={address}
          languages={languages}
          parts={parts.filter((part) => chosen.includes(keyOf(part)))}
          say={say}
          done={() => setRound(round + 1)}
        />
      )}
    </main>
  )
}

const keyOf = ({ noun, id }: Pick<Part, 'noun' | 'id'>): string => `${noun}/${id}`

const isReady = ({ blocks, mayPublish }: Part): boolean => blocks === 0 && mayPublish
