'use client'
import { useState } from 'react'

type Decision = 'accept' | 'refuse'
type Props = {
  reply: string
  name: string
  words: { accept: string; refuse: string; accepted: string; refused: string; failed: string }
}

/** Decides on one request. The buttons stay in their place, so that focus does; what was decided is said. */
export const Review = ({ reply, name, words }: Props) => {
  const [state, setState] = useState<'open' | 'busy' | 'accept' | 'refuse' | 'failed'>('open')
  const over = state === 'busy' || state === 'accept' || state === 'refuse'

  const decide = async (decision: Decision) => {
    if (over) return
    setState('busy')
    const response = await fetch(`/api/replies/${reply}/review`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ decision }),
    }).catch(() => null)
    setState(response?.ok ? decision : 'failed')
  }

  const said = { open: '', busy: '', accept: words.accepted, refuse: words.refused, failed: words.failed }
  return (
    <span className="attendance__decision">
      {(['accept', 'refuse'] as const).map((decision) => (
        <button
          key={decision}
          type="button"
          className="publication__verb"
          aria-disabled={over}
          aria-label={`${words[decision]}: ${name}`}
          onClick={() => void decide(decision)}
        >
          {words[decision]}
        </button>
      ))}
      <span role="status">{said[state]}</span>
    </span>
  )
}
