'use client'
import { useState } from 'react'

type Answer = object

/** Calls an endpoint of the desk. `problem` is the sentence of its refusal, in the language of the account. */
export const useVerb = (failed: string) => {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')

  const run = async <T extends Answer>(path: string, body?: unknown): Promise<T | null> => {
    setBusy(true)
    setProblem('')
    try {
      const response = await fetch(`/api${path}`, {
        credentials: 'include',
        method: body === undefined ? 'GET' : 'POST',
        ...(body === undefined
          ? {}
          : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
      })
      const answer = (await response.json()) as T
      if (response.ok) return answer
      setProblem('detail' in answer ? String(answer.detail) : failed)
      return 'rows' in answer || 'headings' in answer ? answer : null
    } catch {
      setProblem(failed)
      return null
    } finally {
      setBusy(false)
    }
  }

  return { busy, problem, run }
}
