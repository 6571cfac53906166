'use client'
import { useLocale, useSelection, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { localeLabels, locales } from '../../../i18n/locales.ts'
import { Moment } from '../Moment.tsx'
import '../publication.css'
import { sayIn } from '../words.ts'
import { EditRows } from './EditRows.tsx'
import { RowResults } from './RowResults.tsx'
import { useRows, type Deed } from './use-rows.ts'

type Props = { collectionSlug: string; perLanguage?: boolean }

/** Over a list with rows selected: publish, withdraw or plan these languages, row by row, with a result for each. */
export const BulkBar = ({ collectionSlug, perLanguage = true }: Props) => {
  const { selectedIDs } = useSelection()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const say = sayIn(i18n.language)
  const router = useRouter()
  const [languages, setLanguages] = useState<string[]>([code])
  const { results, of, isRunning, isStopped, run, stop } = useRows(collectionSlug)
  const [checkedFor, setCheckedFor] = useState('')
  const [agreed, setAgreed] = useState(false)
  if (selectedIDs.length === 0 && of === 0) return null

  const off = isRunning || selectedIDs.length === 0 || (perLanguage && languages.length === 0)
  const about = JSON.stringify([selectedIDs, languages])
  const isChecked = checkedFor === about && results.length === of
  const warnings = isChecked ? results.reduce((sum, result) => sum + result.warnings, 0) : 0
  const mayPublish = !off && isChecked && (warnings === 0 || agreed)
  const start = async (deed: Deed) => {
    setAgreed(false)
    setCheckedFor(deed.kind === 'check' ? about : '')
    await run(selectedIDs.map(String), perLanguage ? languages : [], deed)
    if (deed.kind !== 'check') router.refresh()
  }
  return (
    <section className="publication-bulk" aria-label={say('open')}>
      <p>
        <strong>
          {say('selected')}
          {say('colon')}
          {selectedIDs.length}
        </strong>{' '}
        {say('selectPage')}
      </p>
      {perLanguage && (
        <fieldset className="publication__choice publication__choice--row">
          <legend>{say('choose')}</legend>
          {locales.map((locale) => (
            <label key={locale}>
              <input
                type="checkbox"
                name={`bulk-${locale}`}
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
      )}
      <div className="publication__verbs">
        {(['check', 'publish', 'withdraw'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className="publication__verb"
            data-bulk={kind}
            disabled={kind === 'publish' ? !mayPublish : off}
            onClick={() => void start({ kind })}
          >
            {say(kind === 'check' ? 'checkRows' : kind)}
          </button>
        ))}
        {isRunning && (
          <button type="button" className="publication__verb" data-bulk="stop" onClick={stop}>
            {say('stop')}
          </button>
        )}
        <EditRows collectionSlug={collectionSlug} />
      </div>
      {warnings > 0 && !isRunning && (
        <label className="publication__agree">
          <input
            type="checkbox"
            id="bulk-agree"
            checked={agreed}
            onChange={({ target }) => setAgreed(target.checked)}
          />
          {say('confirm')}
        </label>
      )}
      <details className="publication__plans">
        <summary>{say('schedule')}</summary>
        <Moment
          say={say}
          verbs={[...(mayPublish ? (['publish'] as const) : []), ...(off ? [] : (['withdraw'] as const))]}
          plan={(verb, at) => void start({ kind: 'plan', verb, at })}
        />
      </details>
      {of > 0 && (
        <RowResults
          results={results}
          of={of}
          isStopped={isStopped}
          collectionSlug={collectionSlug}
          say={say}
          isCheck={isChecked}
        />
      )}
    </section>
  )
}
