'use client'
import { useCallback, useState } from 'react'
import type { Beside } from '../../../translation/beside.ts'
import type { Opened } from './opened.ts'
import { send, type Answer } from './send.ts'
import type { Take, Verb } from './Steps.tsx'
import type { Outcome } from './use-save.ts'

type Deps = {
  opened: Opened
  view: Beside
  /** Saves what is not saved yet: a step is about the text that one sees. */
  save: () => Promise<Outcome>
  onDone: () => void
}

export type StepOutcome = Answer<unknown> | null

/** Takes one step, about the revision that the person has before them. */
export const useSteps = ({ opened, view, save, onDone }: Deps) => {
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<StepOutcome>(null)

  const take: Take = useCallback(
    async (verb, more = {}) => {
      setBusy(true)
      setOutcome(null)
      const saved = await save()
      if (saved.kind === 'done' || saved.kind === 'nothing') {
        const { standing } = saved.kind === 'done' ? saved.body : view
        const answer = await (verb === 'authentic'
          ? markAuthentic(opened)
          : send(`translations/${verb}`, { ...opened.subject, ...seen(verb, standing), ...more }))
        setOutcome(answer)
        if (answer.kind === 'done') onDone()
      }
      setBusy(false)
    },
    [opened, view, save, onDone],
  )

  return { take, busy, outcome }
}

const seen = (verb: Verb, { revision, sourceRevision }: Beside['standing']): object => {
  if (verb === 'confirm') return sourceRevision ? { sourceRevision } : {}
  return (verb === 'submit' || verb === 'approve') && revision ? { revision } : {}
}

/** By Payload's own save of a draft: the field belongs to the document and is asked for its rights. */
const markAuthentic = async ({ subject, authentic }: Opened): Promise<Answer<unknown>> => {
  const { noun, document, language } = subject
  const before = authentic ?? []
  const authenticLanguages = before.includes(language)
    ? before.filter((one) => one !== language)
    : [...before, language]
  return send(
    `${noun}/${document}?locale=${language}&draft=true&depth=0&fallback-locale=null`,
    { authenticLanguages },
    'PATCH',
  )
}
