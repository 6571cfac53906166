'use client'
import { useState } from 'react'
import { useVerb } from './use-verb.ts'
import { sayIn } from './words.ts'

type Props = { meeting: string; category: string | null; language: string; onChanged: (news: string) => void }
type Reminded = { reminded: number; invitations: { id: string; name: string; sentAt: string | null }[] }

/** First who has not answered, by name; then, when somebody says so, a reminder to each of them. */
export const Reminders = ({ meeting, category, language, onChanged }: Props) => {
  const say = sayIn(language)
  const { busy, problem, run } = useVerb(say('failed'))
  const [silent, setSilent] = useState<Reminded['invitations'] | null>(null)

  const remind = async (more: { dryRun: boolean; held?: boolean }) => {
    if (busy) return
    const scope = category ? { meeting, category } : { meeting }
    const done = await run<Reminded>('/invitations/remind', { ...scope, ...more })
    if (!done) return
    setSilent(more.dryRun ? done.invitations : null)
    if (!more.dryRun) onChanged(`${say('reminded')}: ${done.reminded}.`)
  }

  return (
    <section className="desk__reminders" aria-labelledby="desk-reminders">
      <h3 id="desk-reminders">{say('reminders')}</h3>
      <button type="button" className="publication__verb" onClick={() => void remind({ dryRun: true })}>
        {say('whoIsSilent')}
      </button>
      <p role="status">{problem || (silent?.length === 0 ? say('nobodySilent') : '')}</p>
      {silent && silent.length > 0 && (
        <>
          <ol>
            {silent.map(({ id, name, sentAt }) => (
              <li key={id}>
                {name} {sentAt && `(${sentAt.slice(0, 10)})`}
              </li>
            ))}
          </ol>
          <div className="desk__verbs">
            <button
              type="button"
              className="publication__verb"
              onClick={() => void remind({ dryRun: false })}
            >
              {say('remind')} ({silent.length})
            </button>
            <button
              type="button"
              className="publication__verb"
              onClick={() => void remind({ dryRun: false, held: true })}
            >
              {say('holdReminders')}
            </button>
          </div>
        </>
      )}
    </section>
  )
}
