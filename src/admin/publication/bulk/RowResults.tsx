'use client'
import type { Say } from '../words.ts'
import type { RowResult } from './use-rows.ts'

type Props = {
  results: RowResult[]
  of: number
  isStopped: boolean
  collectionSlug: string
  say: Say
  /** Only looked at: nothing was done yet. */
  isCheck: boolean
}

/** How far it is, and what every row answered. */
export const RowResults = ({ results, of, isStopped, collectionSlug, say, isCheck }: Props) => (
  <div aria-live="polite">
    <label>
      {say('progress')}
      {say('colon')}
      {results.length} / {of} {isStopped ? `· ${say('stopped')}` : ''}
      <progress value={results.length} max={of} />
    </label>
    <ol className="publication__results">
      {results.map(({ id, ok, text, warnings }) => (
        <li key={id} data-result={ok ? 'done' : 'refused'}>
          <a href={`/admin/collections/${collectionSlug}/${id}`}>{titleOf(id)}</a> —{' '}
          {say(ok ? (isCheck ? 'ready' : 'ok') : isCheck ? 'blocks' : 'refused')}
          {warnings > 0 ? ` · ${say('warnings')}${say('colon')}${warnings}` : ''}
          {text ? `. ${text}` : ''}
        </li>
      ))}
    </ol>
  </div>
)

/** The row's own text in the list, so that one recognises it. */
const titleOf = (id: string): string =>
  document.querySelector(`tbody a[href*="${id}"]`)?.textContent?.trim() || id.slice(0, 8)
