'use client'
import { useState } from 'react'

type Props = { address: string; title: string; words: { verify: string; saved: string; failed: string } }

/** Says of one record that its facts were checked today, as a draft. It stays in its place, so that focus does. */
export const VerifiedToday = ({ address, title, words }: Props) => {
  const [state, setState] = useState<'open' | 'busy' | 'saved' | 'failed'>('open')
  const over = state === 'busy' || state === 'saved'

  const verify = async () => {
    if (over) return
    setState('busy')
    const response = await fetch(address, {
      method: 'PATCH',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ verifiedAt: new Date().toISOString() }),
    }).catch(() => null)
    setState(response?.ok ? 'saved' : 'failed')
  }

  return (
    <span className="verification__action">
      <button
        type="button"
        className="publication__verb"
        aria-disabled={over}
        aria-label={`${words.verify}: ${title}`}
        onClick={() => void verify()}
      >
        {words.verify}
      </button>{' '}
      <span role="status">{state === 'saved' ? words.saved : state === 'failed' ? words.failed : ''}</span>
    </span>
  )
}
