'use client'
import { useCallback, useState } from 'react'
import type { Matrix } from '../../../translation/matrix.ts'
import type { Subject } from '../../../translation/take-step.ts'

export type NextRecord = { noun: string; id: string; title: string | null }

/** The next record of the same kind, else of any, that still waits in this language. */
export const useNext = ({ noun, document, language }: Subject) => {
  const [next, setNext] = useState<NextRecord | 'none' | null>(null)
  const find = useCallback(async () => {
    const own = await waiting(`language=${language}&state=todo&collection=${noun}`)
    const records = own.some(({ id }) => id !== document)
      ? own
      : await waiting(`language=${language}&state=todo`)
    const at = records.findIndex((record) => record.noun === noun && record.id === document)
    const found = [...records.slice(at + 1), ...records.slice(0, Math.max(at, 0))][0]
    setNext(found ?? 'none')
  }, [noun, document, language])
  return { next, find }
}

const waiting = async (query: string): Promise<Matrix['records']> => {
  const answer = await fetch(`/api/translations/matrix?${query}`, { credentials: 'include' }).catch(
    () => null,
  )
  return answer?.ok ? ((await answer.json()) as Matrix).records : []
}
