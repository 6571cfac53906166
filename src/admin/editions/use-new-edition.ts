'use client'
import { useState } from 'react'
import type { NewEdition } from '../../editions/new-edition.ts'

type Form = { meeting: string; startsOn: string; timeZone: string }

/** Asks for a new edition, or for what it would be; a problem is told in the words of the server. */
export const useNewEdition = (api: string, failed: string) => {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')

  const ask = async ({ meeting, startsOn, timeZone }: Form, dryRun: boolean): Promise<NewEdition | null> => {
    if (busy) return null
    setBusy(true)
    setProblem('')
    const response = await fetch(`${api}/meetings/${meeting}/new-edition`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ startsOn, dryRun, ...(timeZone.trim() ? { timeZone: timeZone.trim() } : {}) }),
    }).catch(() => null)
    const answer = (await response?.json().catch(() => null)) as (NewEdition & { detail?: string }) | null
    setBusy(false)
    if (response?.ok) return answer
    setProblem(answer?.detail ?? failed)
    return null
  }
  return { busy, problem, ask }
}
