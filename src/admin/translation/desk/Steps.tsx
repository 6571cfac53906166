'use client'
import { useState } from 'react'
import type { Beside } from '../../../translation/beside.ts'
import { Assign } from './Assign.tsx'
import type { Opened } from './opened.ts'
import { ReturnBox } from './ReturnBox.tsx'
import type { SayStep } from './step-words.ts'

export type Verb = 'confirm' | 'submit' | 'approve' | 'return' | 'assign' | 'source' | 'authentic'
export type Take = (verb: Verb, more?: object) => Promise<void>

type Props = { opened: Opened; view: Beside; busy: boolean; take: Take; say: SayStep }

/** The steps that make sense now, for whom they are. The server asks again. */
export const Steps = ({ opened, view, busy, take, say }: Props) => {
  const { standing, mayWrite, mayApprove } = view
  const { state, isSource } = standing
  const [returning, setReturning] = useState(false)
  const isDraft = state === 'draft' || (state === 'published' && !standing.isConfirmed)
  const has = state !== 'missing'
  const buttons: { verb: Verb; shown: boolean }[] = [
    {
      verb: 'confirm',
      shown: mayWrite && !isSource && has && (state === 'stale' || !standing.isConfirmed),
    },
    { verb: 'submit', shown: mayWrite && isDraft },
    { verb: 'approve', shown: mayApprove && (state === 'inReview' || state === 'draft') },
    { verb: 'source', shown: mayApprove && !isSource && has },
  ]
  const isAuthentic = opened.authentic?.includes(standing.locale) ?? false
  return (
    <div className="desk__steps">
      {buttons
        .filter(({ shown }) => shown)
        .map(({ verb }) => (
          <button
            key={verb}
            type="button"
            data-step={verb}
            className={`publication__verb${verb === 'submit' || verb === 'approve' ? ' desk__main' : ''}`}
            disabled={busy}
            onClick={() => void take(verb)}
          >
            {say(verb as 'confirm')}
          </button>
        ))}
      {mayApprove && opened.authentic && has && (
        <button
          type="button"
          data-step="authentic"
          className="publication__verb"
          disabled={busy}
          onClick={() => void take('authentic')}
        >
          {say(isAuthentic ? 'notAuthentic' : 'authentic')}
        </button>
      )}
      {mayApprove && (state === 'inReview' || state === 'approved') && (
        <button
          type="button"
          data-step="return"
          className="publication__verb"
          aria-expanded={returning}
          disabled={busy}
          onClick={() => setReturning(!returning)}
        >
          {say('return')}
        </button>
      )}
      {returning && (
        <ReturnBox
          say={say}
          busy={busy}
          close={() => setReturning(false)}
          send={async (comment) => {
            await take('return', { comment })
            setReturning(false)
          }}
        />
      )}
      {mayApprove && !isSource && (
        <Assign
          key={`${standing.assignee}${standing.dueOn}`}
          {...{ standing, busy, say, take }}
          people={opened.people}
        />
      )}
    </div>
  )
}
