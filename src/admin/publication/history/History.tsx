'use client'
import { useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { localeLabels, type Locale } from '../../../i18n/locales.ts'
import { call } from '../call.ts'
import '../publication.css'
import { useAddress } from '../use-publication.ts'
import { sayIn } from '../words.ts'
import { Comparison } from './Comparison.tsx'

type Entry = {
  id: string
  at: string
  by: string | null
  language: string | null
  published: boolean
  languages: string[]
}

/** In place of Payload's versions: who wrote when and in which language; texts come back language by language. */
export const History = () => {
  const address = useAddress()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const say = sayIn(i18n.language)
  const [versions, setVersions] = useState<Entry[] | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [round, setRound] = useState(0)
  useEffect(() => {
    if (address)
      void call<{ versions: Entry[] }>(`${address}/history`).then(
        (answer) => answer.ok && setVersions(answer.body.versions),
      )
  }, [address, round])
  const nameOf = (locale: string) => localeLabels[locale as Locale] ?? locale

  return (
    <main className="publication-history verification gutter--left gutter--right">
      <h2>{say('history')}</h2>
      <p>{say('historyIntro')}</p>
      <div className="verification__scroll" tabIndex={0} role="region" aria-label={say('history')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('when')}</th>
              <th scope="col">{say('who')}</th>
              <th scope="col">{say('writtenIn')}</th>
              <th scope="col">{say('changedTexts')}</th>
              <th scope="col">{say('compare')}</th>
            </tr>
          </thead>
          <tbody>
            {(versions ?? []).map(({ id, at, by, language, published, languages }) => (
              <tr key={id}>
                <th scope="row">
                  <time dateTime={at}>{new Date(at).toLocaleString('sv-SE').slice(0, 16)}</time>
                  {published ? ` · ${say('published')}` : ''}
                </th>
                <td>{by ?? say('program')}</td>
                <td>{language ? nameOf(language) : ''}</td>
                <td>{languages.map(nameOf).join(', ')}</td>
                <td>
                  <button
                    type="button"
                    className="publication__verb"
                    aria-expanded={chosen === id}
                    onClick={() => setChosen(chosen === id ? null : id)}
                  >
                    {say('compare')}
                    {say('colon')}
                    {nameOf(code)}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {chosen && address && (
        <Comparison
          key={`${chosen} ${code} ${round}`}
          address={`${address}/history/${chosen}`}
          language={code}
          say={say}
          restored={() => setRound(round + 1)}
        />
      )}
    </main>
  )
}
