'use client'
import type { ReportedRow, Summary } from '../../importing/report.ts'
import type { OwnColumn } from './MappingBox.tsx'
import { Rows, type Wish } from './Rows.tsx'
import type { Say } from './words.ts'

type Props = {
  rows: ReportedRow[]
  summary: Summary
  columns: OwnColumn[]
  wishes: ReadonlyMap<number, Wish>
  busy: boolean
  say: Say
  onWish: (row: number, wish: Wish | null) => void
  onWrite: () => void
}

const fates = ['create', 'update', 'unchanged', 'doubtful', 'refused', 'leftOut'] as const

/** What the check found, and the button that writes it: only when no row is refused and one has something new. */
export const Outcome = ({ rows, summary, columns, wishes, busy, say, onWish, onWrite }: Props) => {
  const count = summary.create + summary.update
  const may = !busy && summary.refused === 0 && count > 0
  return (
    <>
      <p role="status">{fates.map((fate) => `${say(fate)}: ${summary[fate]}`).join(' · ')}</p>
      <Rows {...{ rows, columns, wishes, onWish, say }} />
      <button
        type="button"
        className="publication__verb import__write"
        aria-disabled={!may}
        onClick={() => {
          if (may) onWrite()
        }}
      >
        {say('write')} ({count})
      </button>
    </>
  )
}
