'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { ImportAnswer, Mapping } from './import-types.ts'
import { ImportRows, type Wish } from './ImportRows.tsx'
import { MappingTable } from './MappingTable.tsx'
import { useVerb } from './use-verb.ts'
import { sayIn } from './words.ts'

type Props = { meeting: string; category: string; language: string }

const base64Of = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192))
  return btoa(text)
}

/** A list of guests from a file: first the check of every row, then, when somebody says so, the drafts. */
export const ImportBox = ({ meeting, category, language }: Props) => {
  const say = sayIn(language)
  const router = useRouter()
  const { busy, problem, run } = useVerb(say('failed'))
  const [file, setFile] = useState<File | null>(null)
  const [answer, setAnswer] = useState<ImportAnswer | null>(null)
  const [wishes, setWishes] = useState<ReadonlyMap<number, Wish>>(new Map())
  const [news, setNews] = useState('')

  const send = async (dryRun: boolean, mapping?: Mapping, said = wishes) => {
    if (!file || busy) return
    const rowsThat = (wish: Wish) => [...said].filter(([, each]) => each === wish).map(([row]) => row)
    const result = await run<ImportAnswer>('/invitations/import', {
      ...{ meeting, category, dryRun },
      file: { name: file.name, base64: await base64Of(file) },
      ...(mapping ? { mapping } : {}),
      include: rowsThat('include'),
      leaveOut: rowsThat('leaveOut'),
    })
    if (!result) return
    setAnswer(result)
    setNews(result.created ? `${say('added')}: ${result.created}.` : '')
    if (!dryRun && result.created !== undefined) {
      setAnswer(null)
      setWishes(new Map())
      router.refresh()
    }
  }

  const wish = (row: number, said: Wish | null) => {
    const next = new Map(wishes)
    if (said) next.set(row, said)
    else next.delete(row)
    setWishes(next)
    void send(true, answer?.mapping, next)
  }

  return (
    <details className="desk__part">
      <summary>{say('import')}</summary>
      <p>{say('importNote')}</p>
      <label className="desk__file">
        {say('file')}
        <input
          type="file"
          accept=".csv,.txt,.tsv,.xlsx,text/csv"
          onChange={({ target }) => {
            setFile(target.files?.[0] ?? null)
            setAnswer(null)
            setWishes(new Map())
            setNews('')
          }}
        />
      </label>
      <button
        type="button"
        className="publication__verb"
        aria-disabled={busy || !file}
        onClick={() => void send(true, answer?.mapping)}
      >
        {say('check')}
      </button>
      <p role="status">{problem || news}</p>
      {answer && <MappingTable answer={answer} say={say} onChange={(mapping) => void send(true, mapping)} />}
      {answer?.rows && answer.summary && (
        <>
          <ImportRows rows={answer.rows} summary={answer.summary} wishes={wishes} onWish={wish} say={say} />
          <button
            type="button"
            className="publication__verb"
            aria-disabled={busy || answer.summary.error > 0 || answer.summary.ok === 0}
            onClick={() => {
              if (answer.summary?.error === 0 && answer.summary.ok > 0) void send(false, answer.mapping)
            }}
          >
            {say('doImport')} ({answer.summary.ok})
          </button>
        </>
      )}
    </details>
  )
}
