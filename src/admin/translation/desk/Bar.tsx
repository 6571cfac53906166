'use client'
import type { NextRecord } from './use-next.ts'
import type { Say } from './words.ts'

type Props = {
  done: number
  total: number
  dirty: number
  busy: boolean
  mayWrite: boolean
  next: NextRecord | 'none' | null
  admin: string
  language: string
  save: () => void
  nextMissing: () => void
  saveAndNext: () => void
  say: Say
}

/** Always in sight: how far one is, and the two things one does all the time. */
export const Bar = ({ done, total, dirty, busy, mayWrite, next, admin, language, say, ...act }: Props) => (
  <div className="desk__bar">
    <span className="translation__bar">
      <progress value={done} max={Math.max(total, 1)} aria-label={say('progress')} />{' '}
      <span>
        {done} / {total}
      </span>
    </span>
    {mayWrite && (
      <>
        <button type="button" className="publication__verb" id="desk-missing" onClick={act.nextMissing}>
          {say('nextMissing')}
        </button>
        <button
          type="button"
          className="publication__verb desk__main"
          id="desk-save"
          disabled={busy}
          onClick={act.save}
        >
          {say('save')}
          {dirty > 0 ? ` (${dirty})` : ''}
        </button>
        <button
          type="button"
          className="publication__verb"
          id="desk-next"
          disabled={busy}
          onClick={act.saveAndNext}
        >
          {say('saveAndNext')}
        </button>
      </>
    )}
    {next === 'none' && <span>{say('noNext')}</span>}
    {next && next !== 'none' && (
      <a id="desk-next-record" href={`${admin}/translation/${next.noun}/${next.id}?to=${language}`}>
        {say('nextRecord')}: {next.title ?? next.noun} →
      </a>
    )}
  </div>
)
