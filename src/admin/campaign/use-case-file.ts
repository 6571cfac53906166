'use client'
import { useState } from 'react'
import type { SealedText } from '../../collections/campaign/case-files/sealed-texts.ts'
import type { Word } from './words.ts'

type Texts = Partial<Record<SealedText, string>>

/** The opened texts of one case file and what can be done with them; nothing is kept when the page is left. */
export const useCaseFile = (id: number | string | undefined, say: (word: Word) => string) => {
  const [texts, setTexts] = useState<Texts>({})
  const [busy, setBusy] = useState(false)
  const [news, setNews] = useState('')

  const ask = async (verb: 'open' | 'seal', body: object, told: [done: string, failed: string]) => {
    setBusy(true)
    try {
      const response = await fetch(`/api/case-files/${id}/${verb}`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
      if (!response.ok) throw new Error(String(response.status))
      const answer: unknown = await response.json()
      setNews(told[0])
      return answer
    } catch {
      setNews(told[1])
      return null
    } finally {
      setBusy(false)
    }
  }

  const show = (name: SealedText, text: string) => setTexts((before) => ({ ...before, [name]: text }))

  const open = async (name: SealedText, label: string) => {
    const told: [string, string] = [`${say('opened')} ${label}`, say('notOpened')]
    const answer = await ask('open', { fields: [name] }, told)
    if (answer) show(name, (answer as { fields: Record<string, string | null> }).fields[name] ?? '')
  }

  const seal = async (name: SealedText, text: string, label: string) => {
    const told: [string, string] = [`${say('sealed')} ${label}`, say('notSealed')]
    if (await ask('seal', { [name]: text }, told)) show(name, text)
  }

  const close = (name: SealedText) => setTexts(({ [name]: _, ...others }) => others)

  return { texts, busy, news, open, seal, close }
}
