'use client'
import { useState } from 'react'
import type { Imported } from '../../importing/import-sheet.ts'
import type { Mapping } from '../../importing/mapping.ts'

export type Body = {
  file: { base64: string }
  language: string
  mapping?: Mapping
  include: number[]
  leaveOut: number[]
  dryRun: boolean
}

/** A refusal for want of a name column brings only headings and mapping. */
export type Answer = Partial<Imported> & { detail?: string; headings?: string[]; mapping?: Mapping }

type Line = { done?: number; of?: number; answer?: Answer; problem?: Answer }

/** Sends a sheet and hears line by line how far it is. A problem is told in the words of the server. */
export const useImport = (address: string, failed: string) => {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null)

  const send = async (body: Body): Promise<Answer | null> => {
    setBusy(true)
    setProblem('')
    setProgress(null)
    try {
      const response = await fetch(address, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json', Accept: 'application/x-ndjson' },
        body: JSON.stringify(body),
      })
      const last = response.ok
        ? await linesOf(response, setProgress)
        : { problem: (await response.json()) as Answer }
      if (last.answer) return last.answer
      setProblem(last.problem?.detail ?? failed)
      return last.problem?.headings ? last.problem : null
    } catch {
      setProblem(failed)
      return null
    } finally {
      setBusy(false)
      setProgress(null)
    }
  }
  return { busy, problem, progress, send }
}

const linesOf = async (
  response: Response,
  hear: (progress: { done: number; of: number }) => void,
): Promise<Line> => {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let [rest, last]: [string, Line] = ['', {}]
  for (;;) {
    const { done, value } = await reader.read()
    const lines = `${rest}${value ?? ''}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines.filter(Boolean)) {
      last = JSON.parse(line) as Line
      if (last.done !== undefined && last.of !== undefined) hear({ done: last.done, of: last.of })
    }
    if (done) return last
  }
}
