'use client'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { canonical } from '../../../translation/canonical.ts'
import type { TextChange } from '../../../translation/write-texts.ts'
import { isEmpty } from './empty.ts'
import { keptTexts } from './kept-texts.ts'

type Texts = Record<string, unknown>

/** The texts as they were read, and above them those that the person changed and has not saved. */
export const useDraft = (stored: Texts, key: string) => {
  const [base, setBase] = useState(stored)
  const [mine, setMine] = useState<Texts>({})
  const changes = useMemo(() => changesOf(base, mine), [base, mine])
  const restored = useKept(key, changes, (before) => {
    setBase((texts) => ({ ...texts, ...Object.fromEntries(before.map((one) => [one.path, one.before])) }))
    setMine(Object.fromEntries(before.map(({ path, after }) => [path, after])))
  })

  // What somebody else saved shows where this person has not written; their own texts keep what they were based on.
  const read = useRef(stored)
  useEffect(() => {
    if (read.current !== stored) setBase((before) => merged(before, stored, Object.keys(mine)))
    read.current = stored
  }, [stored, mine])

  const write = useCallback(
    (path: string, value: unknown) =>
      setMine((before) =>
        isSame(value, base[path])
          ? without(before, path)
          : { ...before, [path]: isEmpty(value) ? null : value },
      ),
    [base],
  )

  const settle = useCallback((saved: readonly TextChange[], now: Texts) => {
    setBase((before) => ({
      ...before,
      ...Object.fromEntries(saved.map(({ path }) => [path, now[path] ?? null])),
    }))
    // What was typed while it was being saved is still to be saved.
    setMine((before) =>
      Object.fromEntries(
        Object.entries(before).filter(
          ([path, value]) => !saved.some((one) => one.path === path && isSame(one.after, value)),
        ),
      ),
    )
  }, [])

  return {
    changes,
    restored,
    write,
    settle,
    valueOf: (path: string) => (path in mine ? mine[path] : base[path]),
    isMine: (path: string) => path in mine,
    /** From now on the person's text is a change of this one. */
    rebase: (path: string, now: unknown) => setBase((before) => ({ ...before, [path]: now })),
    drop: (path: string) => setMine((before) => without(before, path)),
  }
}

export type Draft = ReturnType<typeof useDraft>

/** Brings back, once, what an earlier visit of this tab did not save, and keeps what is not saved now. */
const useKept = (key: string, changes: readonly TextChange[], bring: (kept: TextChange[]) => void) => {
  const [restored, setRestored] = useState(false)
  const kept = useMemo(() => keptTexts(key), [key])
  const isRead = useRef(false)
  useEffect(() => {
    if (isRead.current) return kept.write(changes)
    isRead.current = true
    const before = kept.read()
    if (before.length === 0) return
    bring(before)
    setRestored(true)
  }, [kept, changes])
  return restored
}

const changesOf = (base: Texts, mine: Texts): TextChange[] =>
  Object.entries(mine).map(([path, after]) => ({ path, before: base[path] ?? null, after }))

const isSame = (a: unknown, b: unknown): boolean =>
  (isEmpty(a) && isEmpty(b)) || canonical(a) === canonical(b)

const without = (texts: Texts, path: string): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([other]) => other !== path))

const merged = (before: Texts, now: Texts, mine: readonly string[]): Texts => ({
  ...now,
  ...Object.fromEntries(mine.map((path) => [path, before[path] ?? null])),
})
