'use client'
import { useRef, useState, type FormEvent } from 'react'
import { EnterDelegation } from './EnterDelegation.tsx'
import { EnterGuest } from './EnterGuest.tsx'
import { enterBody } from './enter-body.ts'
import type { EnterWords } from './enter-words.ts'
import type { Entry } from './entries.ts'

type Props = { entries: Entry[]; language: string; words: EnterWords }
type Problem = { detail?: string; errors?: { message: string }[] }

/** Writes down an answer that came by telephone or on paper. */
export const EnterReply = ({ entries, language, words }: Props) => {
  const [chosen, setChosen] = useState(0)
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  const key = useRef<string | null>(null)
  const entry = entries[chosen]

  const enter = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy || !entry) return
    setBusy(true)
    setSaid('')
    key.current ??= crypto.randomUUID()
    const response = await fetch('/api/replies/enter', {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(enterBody(new FormData(event.currentTarget), entry, language, key.current)),
    }).catch(() => null)
    // Only an answer ends an entry: what may have been written down is sent again under its key.
    if (response && response.status < 500) key.current = null
    const problem = response?.ok ? {} : ((await response?.json().catch(() => null)) as Problem | null)
    setSaid(response?.ok ? words.saved : [words.failed, ...reasons(problem)].join(' '))
    setBusy(false)
  }

  return (
    <form className="attendance__enter" onSubmit={(event) => void enter(event)}>
      <p>{words.why}</p>
      <label>
        {words.invitation}
        <select value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
          {entries.map(({ invitation, name, title, form }, index) => (
            <option key={invitation ?? form} value={index}>
              {name ?? [words.uninvited, title].filter(Boolean).join(': ')}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.channel}
        <select name="channel">
          <option value="phone">{words.phone}</option>
          <option value="paper">{words.paper}</option>
        </select>
      </label>
      {entry?.isGroup && <EnterDelegation key={chosen} entry={entry} words={words} />}
      {entry && !entry.isGroup && (
        <EnterGuest key={chosen} form={entry.form} invited={entry.invitation !== null} words={words} />
      )}
      <div className="attendance__decision">
        <button type="submit" className="publication__verb" aria-disabled={busy || !entry}>
          {words.send}
        </button>
        <span role="status">{said}</span>
      </div>
    </form>
  )
}

const reasons = (problem: Problem | null): string[] => [
  ...(problem?.detail ? [problem.detail] : []),
  ...(problem?.errors ?? []).map(({ message }) => message),
]
