'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Outbox } from '../../invitations/outbox.ts'

const beat = 2_000

export type Box = { outbox: Outbox | null; look: () => void }

/** How far the mails of the meeting have come: asked again while some are on their way. `onSettled` when all are done. */
export const useOutbox = (meeting: string, onSettled: () => void): Box => {
  const [outbox, setOutbox] = useState<Outbox | null>(null)
  const [asked, setAsked] = useState(0)
  const moving = useRef(false)
  const settled = useRef(onSettled)
  settled.current = onSettled

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let over = false
    const ask = async () => {
      const response = await fetch(`/api/invitations/outbox?meeting=${meeting}`, {
        credentials: 'include',
      }).catch(() => null)
      if (over) return
      if (response?.ok) {
        const found = (await response.json()) as Outbox
        setOutbox(found)
        const onTheWay = found.counts.queued > 0
        if (moving.current && !onTheWay) settled.current()
        moving.current = onTheWay
      }
      if (moving.current) timer = setTimeout(() => void ask(), beat)
    }
    void ask()
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [meeting, asked])

  return { outbox, look: useCallback(() => setAsked((count) => count + 1), []) }
}
