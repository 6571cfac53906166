'use client'
import { toast } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { localeLabels, type Locale } from '../../i18n/locales.ts'
import { localDateTime } from '../../lib/local-time.ts'
import { call } from './call.ts'
import { Moment } from './Moment.tsx'
import { useZone } from './use-zone.ts'
import type { Say } from './words.ts'

type Act = {
  id: string
  verb: 'publish' | 'withdraw'
  languages: string[]
  at: string
  state: 'waiting' | 'done' | 'failed' | 'cancelled'
  problem: string | null
}

type Props = { address: string; languages: string[]; say: Say; mayPublish: boolean; mayWithdraw: boolean }

const stateWords = {
  waiting: 'planned',
  done: 'plannedDone',
  failed: 'plannedFailed',
  cancelled: 'plannedCancelled',
} as const

/** What is to happen to this document later, and planning more of it. */
export const Plans = ({ address, languages, say, mayPublish, mayWithdraw }: Props) => {
  const [acts, setActs] = useState<Act[]>([])
  const [isOpen, setOpen] = useState(false)
  const zone = useZone()
  const refresh = useCallback(async () => {
    const answer = await call<{ acts: Act[] }>(`${address}/schedule`)
    if (!answer.ok) return
    setActs(answer.body.acts)
    // Never closed from here: whoever cancels the last act still sees that it is cancelled.
    if (answer.body.acts.some(({ state }) => state === 'waiting')) setOpen(true)
  }, [address])
  useEffect(() => void refresh(), [refresh])

  const send = async (path: string, body: object) => {
    const answer = await call(path, { body })
    if (!answer.ok) toast.error(answer.message ?? say('failed'))
    await refresh()
  }
  return (
    <details
      className="publication__plans"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{say('schedule')}</summary>
      <Moment
        say={say}
        verbs={[
          ...(mayPublish ? (['publish'] as const) : []),
          ...(mayWithdraw ? (['withdraw'] as const) : []),
        ]}
        plan={(verb, at) => void send(`${address}/schedule`, { verb, locales: languages, at })}
      />
      <ul className="publication__acts">
        {acts.map(({ id, verb, languages: named, at, state, problem }) => (
          <li key={id} data-act={state}>
            <span>
              {localDateTime(at, zone).slice(0, 16).replace('T', ' ')} {zone} · {say(verb)} ·{' '}
              {named.map((locale) => localeLabels[locale as Locale]).join(', ') || say('allComplete')} ·{' '}
              <strong>{say(stateWords[state])}</strong>
              {problem ? ` (${problem})` : ''}
            </span>
            {state === 'waiting' && (
              <button
                type="button"
                className="publication__verb"
                onClick={() => void send(`/api/schedules/${id}/cancel`, {})}
              >
                {say('cancel')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
