'use client'
import { useEffect, useState } from 'react'
import type { Changes } from '../../publication/changes.ts'
import type { Said } from '../../publication/checklist/said.ts'
import { call } from './call.ts'

export type Checked = {
  languages: string[]
  changes: Changes
  blocks: number
  warnings: number
  findings: Said[]
}

type Known = { question: string; stamp: unknown; checked: Checked }

/**
 * What publishing these languages would change and what the rules say; null while it is being found out. When the
 * document changed since (`stamp`), what was known of it stays to be read and `isFresh` is false until it is known anew.
 */
export const useChecklist = (
  address: string | null,
  languages: string[],
  language: string,
  stamp: unknown,
): { checked: Checked | null; isFresh: boolean } => {
  const [known, setKnown] = useState<Known | null>(null)
  const asked = languages.join(',')
  const question = `${address} ${asked} ${language}`
  useEffect(() => {
    let stale = false
    if (address) {
      void call<Checked>(`${address}/checklist?languages=${asked}`, { language }).then((answer) => {
        if (answer.ok && !stale) setKnown({ question, stamp, checked: answer.body })
      })
    }
    return () => {
      stale = true
    }
  }, [address, asked, language, question, stamp])
  const isSame = known?.question === question
  return { checked: isSame ? known.checked : null, isFresh: isSame && known.stamp === stamp }
}
