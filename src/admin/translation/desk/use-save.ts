'use client'
import { useCallback, useRef, useState } from 'react'
import type { Beside } from '../../../translation/beside.ts'
import type { Subject } from '../../../translation/take-step.ts'
import { send, type Conflict, type Saved } from './send.ts'
import type { Draft } from './use-draft.ts'

export type Outcome = Saved | { kind: 'nothing' } | { kind: 'busy' }

/** Saves what changed and nothing else, one save at a time. */
export const useSave = (subject: Subject, draft: Draft, onSaved: (view: Beside) => void) => {
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [conflicts, setConflicts] = useState<Conflict[]>([])
  const running = useRef(false)

  const save = useCallback(async (): Promise<Outcome> => {
    if (running.current) return { kind: 'busy' }
    const { changes } = draft
    if (changes.length === 0) {
      setOutcome({ kind: 'nothing' })
      return { kind: 'nothing' }
    }
    running.current = true
    setBusy(true)
    const answer: Saved = await send<Beside>('translations/write', { ...subject, changes })
    running.current = false
    setBusy(false)
    setOutcome(answer)
    setConflicts(answer.kind === 'conflict' ? answer.conflicts : [])
    if (answer.kind === 'done') {
      draft.settle(changes, answer.body.target.texts)
      onSaved(answer.body)
    }
    return answer
  }, [draft, subject, onSaved])

  const resolve = useCallback(
    (path: string) => setConflicts((before) => before.filter((one) => one.path !== path)),
    [],
  )

  return { save, busy, outcome, conflicts, resolve }
}
