'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { LetterList } from './LetterList.tsx'
import { OutboxProgress } from './OutboxProgress.tsx'
import { Preview } from './Preview.tsx'
import type { InvitationRow } from './read-desk.ts'
import { Reminders } from './Reminders.tsx'
import { useOutbox } from './use-outbox.ts'
import { useVerb } from './use-verb.ts'
import { sayIn } from './words.ts'

type Labels = Record<string, string>
type Props = {
  meeting: string
  category: string | null
  invitations: InvitationRow[]
  admin: string
  states: Labels
  answers: Labels
  language: string
}
type Held = { held: number; skipped: { name: string }[] }

/** The list of the invited with what is done with their letters. */
export const Letters = ({ meeting, category, invitations, admin, states, answers, language }: Props) => {
  const say = sayIn(language)
  const router = useRouter()
  const verb = useVerb(say('failed'))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [open, setOpen] = useState<string | null>(null)
  const [news, setNews] = useState('')
  const box = useOutbox(meeting, () => router.refresh())
  const opened = invitations.find(({ id }) => id === open)

  const changed = (said: string) => {
    setNews(said)
    router.refresh()
    box.look()
  }
  const hold = async () => {
    const done = await verb.run<Held>('/invitations/hold', { ids: [...chosen] })
    if (!done) return
    const skipped = done.skipped.map(({ name }) => name).join(', ')
    changed(`${say('held')}: ${done.held}.${skipped ? ` ${say('skipped')}: ${skipped}.` : ''}`)
  }
  const release = async (selection: object) => {
    const done = await verb.run<{ released: number }>('/invitations/release', selection)
    if (done) changed(`${say('released')}: ${done.released}.`)
  }

  const none = chosen.size === 0 || verb.busy
  return (
    <section className="desk__letters">
      <h2 id="desk-list">{say('list')}</h2>
      <OutboxProgress
        {...{ box, say }}
        onReleaseAll={() => void release({ meeting })}
        onRetried={changed}
        meeting={meeting}
      />
      <div className="desk__verbs">
        <button
          type="button"
          className="publication__verb"
          aria-disabled={none}
          onClick={() => void (none || hold())}
        >
          {say('hold')} ({chosen.size})
        </button>
        <button
          type="button"
          className="publication__verb"
          aria-disabled={none}
          onClick={() => void (none || release({ ids: [...chosen] }))}
        >
          {say('release')} ({chosen.size})
        </button>
      </div>
      <p role="status">{verb.problem || news}</p>
      <LetterList
        {...{ invitations, admin, states, answers, chosen, open, say }}
        onChoose={setChosen}
        onOpen={setOpen}
      />
      {opened && (
        <Preview
          key={opened.id}
          invitation={opened}
          language={language}
          onClose={() => setOpen(null)}
          onChanged={changed}
        />
      )}
      <Reminders {...{ meeting, category, language }} onChanged={changed} />
    </section>
  )
}
