'use client'
import { useEffect, useState } from 'react'

type Shown = { html: string; missing: string[]; problem: string }

/** The letter of an invitation in a language, as a page for a frame without rights, and what it lacks. */
export const useLetter = (id: string, language: string, failed: string): Shown | null => {
  const [letter, setLetter] = useState<Shown | null>(null)
  useEffect(() => {
    let over = false
    const read = async (): Promise<Shown> => {
      const address = `/api/invitations/${id}/letter?format=html&language=${language}`
      const response = await fetch(address, { credentials: 'include' })
      if (!response.ok) {
        const { detail } = (await response.json()) as { detail?: string }
        return { html: '', missing: [], problem: detail ?? failed }
      }
      const missing = decodeURIComponent(response.headers.get('Letter-Missing') ?? '')
      return { html: await response.text(), missing: missing ? missing.split(',') : [], problem: '' }
    }
    setLetter(null)
    void read()
      .catch(() => ({ html: '', missing: [], problem: failed }))
      .then((shown) => {
        if (!over) setLetter(shown)
      })
    return () => {
      over = true
    }
  }, [id, language, failed])
  return letter
}
