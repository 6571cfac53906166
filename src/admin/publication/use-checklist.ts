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

/** What publishing these languages would change and what the rules say; null while it is being found out. */
export const useChecklist = (
  address: string | null,
  languages: string[],
  language: string,
  stamp: unknown,
): Checked | null => {
  const [checked, setChecked] = useState<Checked | null>(null)
  const asked = languages.join(',')
  useEffect(() => {
    let stale = false
    setChecked(null)
    if (address) {
      void call<Checked>(`${address}/checklist?languages=${asked}`, { language }).then((answer) => {
        if (answer.ok && !stale) setChecked(answer.body)
      })
    }
    return () => {
      stale = true
    }
  }, [address, asked, language, stamp])
  return checked
}
