'use client'
import { useState, useEffect } from 'react'
import type { Answer } from './send.ts'
import type { SayStep } from './step-words.ts'
import type { Outcome } from './use-save.ts'
import type { Say, Word } from './words.ts'

type Props = {
  saved: Outcome | null
  stepped: Answer<unknown> | null
  busy: boolean
  admin: string
  say: Say
  sayStep: SayStep
}

/** What came of the last save or step, said in one place that screen readers follow. */
export const Messages = ({ saved, stepped, busy, admin, say, sayStep }: Props) => {
  const [last, setLast] = useState<'saved' | 'stepped'>('saved')
  useEffect(() => setLast('saved'), [saved])
  useEffect(() => {
    if (stepped) setLast('stepped')
  }, [stepped])
  const outcome = last === 'stepped' ? stepped : saved
  const bad = outcome && !['done', 'nothing', 'busy'].includes(outcome.kind)
  return (
    <p role="status" className={`desk__message${bad && !busy ? ' desk__message--bad' : ''}`}>
      {busy
        ? say('saving')
        : outcome && textOf(outcome, last === 'stepped' ? sayStep('done') : say('saved'), say)}
      {!busy && outcome?.kind === 'expired' && (
        <>
          {' '}
          <a href={`${admin}/login`} target="_blank" rel="noreferrer" data-keeps>
            {say('signIn')}
          </a>
        </>
      )}
    </p>
  )
}

const textOf = (outcome: Outcome | Answer<unknown>, done: string, say: Say): string => {
  if (outcome.kind === 'done') return done
  if (outcome.kind === 'conflict' || outcome.kind === 'refused') return outcome.message || say('failed')
  const words: Record<string, Word> = { nothing: 'nothingToSave', expired: 'expired', offline: 'offline' }
  return outcome.kind === 'busy' ? '' : say(words[outcome.kind] ?? 'failed')
}
