'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { keep, sendAll, waiting, type Arrival } from './queue.ts'
import { send } from './send.ts'

const pauseMilliseconds = 10_000

/** Notes arrivals at once and sends them when there is a connection; one attempt at a time. */
export const useArrivals = () => {
  const [unsent, setUnsent] = useState<Arrival[]>([])
  const [refused, setRefused] = useState<Arrival[]>([])
  const busy = useRef(false)

  const flush = useCallback(async () => {
    if (busy.current) return
    busy.current = true
    const more = await sendAll(localStorage, send).finally(() => (busy.current = false))
    setUnsent(waiting(localStorage))
    if (more.length > 0) setRefused((before) => [...before, ...more])
  }, [])

  useEffect(() => {
    const again = () => void flush()
    const clock = setInterval(again, pauseMilliseconds)
    addEventListener('online', again)
    return () => {
      clearInterval(clock)
      removeEventListener('online', again)
    }
  }, [flush])

  const note = (reply: string, undo: boolean): string => {
    const at = new Date().toISOString()
    keep(localStorage, { reply, undo, at })
    setUnsent(waiting(localStorage))
    void flush()
    return at
  }
  return { unsent, refused, note }
}
