'use client'
import { useState } from 'react'
import type { Mapping } from '../../importing/mapping.ts'
import { localeLabels, locales } from '../../i18n/locales.ts'
import { base64Of } from './base64.ts'
import './import.css'
import { MappingBox, type OwnColumn } from './MappingBox.tsx'
import { Outcome } from './Outcome.tsx'
import type { Wish } from './Rows.tsx'
import { useImport, type Answer } from './use-import.ts'
import { sayIn } from './words.ts'

type Props = { address: string; list: string; columns: OwnColumn[]; language: string }

/** First the check of every row, then, when somebody says so, the drafts. */
export const Sheet = ({ address, list, columns, language }: Props) => {
  const say = sayIn(language)
  const { busy, problem, progress, send } = useImport(address, say('failed'))
  const [file, setFile] = useState<File | null>(null)
  const [texts, setTexts] = useState(language)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [wishes, setWishes] = useState<ReadonlyMap<number, Wish>>(new Map())
  const [written, setWritten] = useState<number | null>(null)

  const ask = async (dryRun: boolean, mapping?: Mapping, said = wishes) => {
    if (!file || busy) return
    const rowsThat = (wish: Wish) => [...said].filter(([, each]) => each === wish).map(([row]) => row)
    const found = await send({
      ...{ file: { base64: await base64Of(file) }, language: texts, dryRun },
      ...(mapping ? { mapping } : {}),
      include: rowsThat('include'),
      leaveOut: rowsThat('leaveOut'),
    })
    setWritten(found && !dryRun ? (found.written ?? null) : null)
    if (found) setAnswer(dryRun || found.written === undefined ? found : null)
  }
  const begin = (next: File | null) => {
    setFile(next)
    setAnswer(null)
    setWritten(null)
    setWishes(new Map())
  }
  const wish = (row: number, said: Wish | null) => {
    const next = new Map(wishes)
    if (said) next.set(row, said)
    else next.delete(row)
    setWishes(next)
    void ask(true, answer?.mapping, next)
  }

  return (
    <>
      <form
        className="verification__filter"
        onSubmit={(event) => {
          event.preventDefault()
          void ask(true)
        }}
      >
        <label>
          {say('file')}
          <input
            type="file"
            required
            accept=".csv,.txt,.tsv,.xlsx,text/csv"
            onChange={({ target }) => begin(target.files?.[0] ?? null)}
          />
        </label>
        <label>
          {say('language')}
          <select value={texts} onChange={({ target }) => setTexts(target.value)}>
            {locales.map((locale) => (
              <option key={locale} value={locale} lang={locale}>
                {localeLabels[locale]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="publication__verb" aria-disabled={busy}>
          {say('check')}
        </button>
      </form>
      <div role="status" className="import__news">
        {busy ? say('working') : problem || (written === null ? '' : `${say('written')}: ${written}`)}
        {written !== null && (
          <>
            {' '}
            <a href={list}>{say('toList')}</a>
          </>
        )}
      </div>
      {progress && <progress value={progress.done} max={progress.of} aria-label={say('written')} />}
      {answer?.headings && (
        <MappingBox {...{ answer, columns, say }} onChange={(mapping) => void ask(true, mapping)} />
      )}
      {answer?.rows && answer.summary && (
        <Outcome
          {...{ columns, wishes, busy, say }}
          rows={answer.rows}
          summary={answer.summary}
          onWish={wish}
          onWrite={() => void ask(false, answer.mapping)}
        />
      )}
    </>
  )
}
