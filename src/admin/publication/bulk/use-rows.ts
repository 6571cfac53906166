'use client'
import { useRef, useState } from 'react'
import { call, type Answered } from '../call.ts'
import type { Checked } from '../use-checklist.ts'
import type { Verb } from '../use-publication.ts'

export type Deed = { kind: 'check' | Verb } | { kind: 'plan'; verb: Verb; at: string }
export type RowResult = { id: string; ok: boolean; text: string | null; warnings: number }

/** Row by row, each a transaction of its own: stopping leaves whole rows done and whole rows untouched. */
export const useRows = (collectionSlug: string) => {
  const [results, setResults] = useState<RowResult[]>([])
  const [of, setOf] = useState(0)
  const [isRunning, setRunning] = useState(false)
  const [isStopped, setStopped] = useState(false)
  const wanted = useRef(true)

  const run = async (ids: readonly string[], locales: readonly string[], deed: Deed) => {
    wanted.current = true
    setResults([])
    setOf(ids.length)
    setStopped(false)
    setRunning(true)
    for (const id of ids) {
      if (!wanted.current) break
      const result = await one(`/api/${collectionSlug}/${id}`, locales, deed)
      setResults((before) => [...before, { id, ...result }])
    }
    setStopped(!wanted.current)
    setRunning(false)
  }
  const stop = () => {
    wanted.current = false
  }
  return { results, of, isRunning, isStopped, run, stop }
}

const one = async (
  address: string,
  locales: readonly string[],
  deed: Deed,
): Promise<Omit<RowResult, 'id'>> => {
  if (deed.kind !== 'check') return told(await act(address, locales, deed))
  const answer = await call<Checked>(`${address}/checklist?languages=${locales.join(',')}`)
  if (!answer.ok) return told(answer)
  const { blocks, warnings, findings } = answer.body
  return { ok: blocks === 0, warnings, text: findings.map(({ text }) => text).join(' ') || null }
}

const act = (address: string, locales: readonly string[], deed: Exclude<Deed, { kind: 'check' }>) =>
  deed.kind === 'plan'
    ? call(`${address}/schedule`, { body: { verb: deed.verb, at: deed.at, locales } })
    : call(`${address}/${deed.kind}`, { body: { locales } })

const told = (answer: Answered<unknown>) => ({
  ok: answer.ok,
  warnings: 0,
  text: answer.ok ? null : answer.message,
})
