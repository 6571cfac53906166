'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { GroupChoice } from './read-desk.ts'
import { toggled } from './toggled.ts'
import { useVerb } from './use-verb.ts'
import { sayIn } from './words.ts'

type Props = { meeting: string; category: string; groups: GroupChoice[]; language: string }
type Prepared = { created: number; skipped: { name: string }[] }

/** Groups become drafts of invitations: some, or all active ones at once. */
export const AddGroups = ({ meeting, category, groups, language }: Props) => {
  const say = sayIn(language)
  const router = useRouter()
  const { busy, problem, run } = useVerb(say('failed'))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [news, setNews] = useState('')

  const add = async (addressees: unknown) => {
    const done = await run<Prepared>('/invitations/prepare', { meeting, category, addressees })
    if (!done) return
    const skipped = done.skipped.map(({ name }) => name).join(', ')
    setNews(`${say('added')}: ${done.created}.${skipped ? ` ${say('skipped')}: ${skipped}.` : ''}`)
    setChosen(new Set())
    router.refresh()
  }
  const toggle = (id: string) => setChosen((before) => toggled(before, id))

  return (
    <details className="desk__part">
      <summary>{say('groups')}</summary>
      <button
        type="button"
        className="publication__verb"
        aria-disabled={busy}
        onClick={() => void (busy || add('allActiveGroups'))}
      >
        {say('allActive')}
      </button>
      <fieldset className="desk__groups">
        <legend>{say('groups')}</legend>
        {groups.map(({ id, label, active, invited }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.has(id)} disabled={invited} onChange={() => toggle(id)} />
            <span>
              {label}
              {invited ? ` (${say('invited')})` : active ? '' : ` (${say('notActive')})`}
            </span>
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        className="publication__verb"
        aria-disabled={busy || chosen.size === 0}
        onClick={() => void (busy || chosen.size === 0 || add({ groups: [...chosen] }))}
      >
        {say('addChosen')} ({chosen.size})
      </button>
      <p role="status">{problem || news}</p>
    </details>
  )
}
