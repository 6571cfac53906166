'use client'
import { useState } from 'react'
import type { Standing } from '../../../translation/standing.ts'
import type { Take } from './Steps.tsx'
import type { SayStep } from './step-words.ts'

type Props = {
  standing: Standing
  people: { id: string; name: string }[]
  busy: boolean
  take: Take
  say: SayStep
}

/** To whom and until when; only people who may write in this language are offered. */
export const Assign = ({ standing, people, busy, take, say }: Props) => {
  const [assignee, setAssignee] = useState(standing.assignee ?? '')
  const [dueOn, setDueOn] = useState(standing.dueOn ?? '')
  return (
    <form
      className="desk__assign"
      onSubmit={(event) => {
        event.preventDefault()
        void take('assign', { assignee: assignee || null, dueOn: dueOn || null })
      }}
    >
      <label>
        {say('assignee')}
        <select value={assignee} onChange={({ target }) => setAssignee(target.value)}>
          <option value="">{say('nobody')}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('dueOn')}
        <input type="date" value={dueOn} onChange={({ target }) => setDueOn(target.value)} />
      </label>
      <button type="submit" className="publication__verb" data-step="assign" disabled={busy}>
        {say('assign')}
      </button>
    </form>
  )
}
