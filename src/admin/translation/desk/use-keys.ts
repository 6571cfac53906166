'use client'
import { useEffect, useRef } from 'react'

export type Keys = { save: () => void; saveAndNext: () => void; nextMissing: () => void }

/** The keyboard of the place; with Ctrl, and with Cmd where a keyboard has it. */
export const useKeys = (keys: Keys): void => {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const act = actOf(event)
      if (!act) return
      event.preventDefault()
      event.stopPropagation()
      latest.current[act]()
    }
    // Before the rich-text editor, which has its own meaning for some of them.
    window.addEventListener('keydown', pressed, true)
    return () => window.removeEventListener('keydown', pressed, true)
  }, [])
}

const actOf = (event: KeyboardEvent): keyof Keys | null => {
  const command = event.ctrlKey || event.metaKey
  if (event.key === 'ArrowDown' && (event.altKey || event.ctrlKey) && !event.shiftKey) return 'nextMissing'
  if (!command || event.altKey) return null
  if (event.key === 'Enter') return 'saveAndNext'
  return event.code === 'KeyS' && !event.shiftKey ? 'save' : null
}
