'use client'
import { useId, useState } from 'react'
import { momentIn } from '../../lib/moment-in.ts'
import type { Verb } from './use-publication.ts'
import { ownZone, useZone } from './use-zone.ts'
import type { Say } from './words.ts'

type Props = { say: Say; verbs: readonly Verb[]; plan: (verb: Verb, at: string) => void }

/** A day and time by the clock of the meeting or one's own, and what is to happen then. */
export const Moment = ({ say, verbs, plan }: Props) => {
  const zones = [...new Set([useZone(), ownZone(), 'UTC'])]
  const [zone, setZone] = useState(zones[0]!)
  const [local, setLocal] = useState('')
  const id = useId()
  return (
    <div className="publication__moment">
      <p>{say('asYou')}</p>
      <label htmlFor={`${id}-when`}>{say('when')}</label>
      <input
        id={`${id}-when`}
        className="publication__when"
        type="datetime-local"
        value={local}
        onChange={(event) => setLocal(event.target.value)}
      />
      <label htmlFor={`${id}-zone`}>{say('zone')}</label>
      <select id={`${id}-zone`} value={zone} onChange={(event) => setZone(event.target.value)}>
        {zones.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <span className="publication__verbs">
        {(['publish', 'withdraw'] as const).map((verb) => (
          <button
            key={verb}
            type="button"
            className="publication__verb"
            data-plan={verb}
            disabled={local === '' || !verbs.includes(verb)}
            onClick={() => plan(verb, momentIn(local, zone))}
          >
            {say(verb === 'publish' ? 'schedulePublish' : 'scheduleWithdraw')}
          </button>
        ))}
      </span>
    </div>
  )
}
