'use client'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import type { NewEdition } from '../../editions/new-edition.ts'
import type { Choice } from '../guests/attendance/meetings.ts'
import { PlanTable } from './PlanTable.tsx'
import { useNewEdition } from './use-new-edition.ts'
import { sayIn } from './words.ts'

type Props = {
  meetings: Choice[]
  chosen: string
  kinds: Record<string, string>
  admin: string
  api: string
  language: string
}

/** First the list of what will be made, then, when somebody says so, the drafts; the new meeting opens by itself. */
export const Maker = ({ meetings, chosen, kinds, admin, api, language }: Props) => {
  const say = sayIn(language)
  const router = useRouter()
  const { busy, problem, ask } = useNewEdition(api, say('failed'))
  const [plan, setPlan] = useState<NewEdition | null>(null)
  const [form, setForm] = useState({ meeting: chosen, startsOn: '', timeZone: '' })

  const change = (name: keyof typeof form) => (event: { target: { value: string } }) => {
    setForm({ ...form, [name]: event.target.value })
    setPlan(null)
  }
  const show = async (event: FormEvent) => {
    event.preventDefault()
    setPlan(await ask(form, true))
  }
  const make = async () => {
    const made = await ask(form, false)
    if (made?.meeting) router.push(`${admin}/collections/meetings/${made.meeting}`)
  }

  return (
    <>
      <form className="verification__filter" onSubmit={(event) => void show(event)}>
        <label>
          {say('meeting')}
          <select value={form.meeting} onChange={change('meeting')}>
            {meetings.map(({ id, title, day }) => (
              <option key={id} value={id}>
                {`${day} ${title ?? '—'}`}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('startsOn')}
          <input type="date" required value={form.startsOn} onChange={change('startsOn')} />
        </label>
        <label>
          {say('timeZone')}
          <input
            value={form.timeZone}
            onChange={change('timeZone')}
            placeholder="Europe/Paris"
            autoComplete="off"
            spellCheck={false}
          />
        </label>
        <button type="submit" className="publication__verb" aria-disabled={busy}>
          {say('show')}
        </button>
      </form>
      <p role="status">{busy ? say('working') : problem}</p>
      {plan && (
        <>
          <PlanTable plan={plan} kinds={kinds} say={say} />
          <p>{say('check')}</p>
          <button
            type="button"
            className="publication__verb"
            aria-disabled={busy}
            onClick={() => void make()}
          >
            {say('make')} ({plan.copies.length})
          </button>
        </>
      )}
    </>
  )
}
