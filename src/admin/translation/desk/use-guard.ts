'use client'
import { useEffect } from 'react'

/** Asks before the person leaves texts behind that are not saved, by a link or by closing the page. */
export const useGuard = (isDirty: boolean, question: string): void => {
  useEffect(() => {
    if (!isDirty) return undefined
    const closing = (event: BeforeUnloadEvent) => event.preventDefault()
    const following = (event: MouseEvent) => {
      const link = (event.target as Element | null)?.closest?.('a[href]')
      if (!link || link.getAttribute('target') === '_blank' || event.ctrlKey || event.metaKey) return
      if (link.getAttribute('href')?.startsWith('#') || link.hasAttribute('data-keeps')) return
      if (!window.confirm(question)) {
        event.preventDefault()
        event.stopPropagation()
      }
    }
    window.addEventListener('beforeunload', closing)
    document.addEventListener('click', following, true)
    return () => {
      window.removeEventListener('beforeunload', closing)
      document.removeEventListener('click', following, true)
    }
  }, [isDirty, question])
}
