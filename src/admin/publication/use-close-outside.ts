'use client'
import { useEffect, type RefObject } from 'react'

/** Closes what is open when one clicks elsewhere or presses Escape. */
export const useCloseOutside = (box: RefObject<HTMLElement | null>, close: () => void) => {
  useEffect(() => {
    const outside = (event: MouseEvent) => {
      if (!box.current?.contains(event.target as Node)) close()
    }
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close()
    }
    document.addEventListener('mousedown', outside)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('mousedown', outside)
      document.removeEventListener('keydown', escape)
    }
  })
}
