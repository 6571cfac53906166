'use client'
import type { ReportedRow } from '../../importing/report.ts'
import type { OwnColumn } from './MappingBox.tsx'
import type { Say } from './words.ts'

export type Wish = 'include' | 'leaveOut'

type Props = {
  rows: ReportedRow[]
  columns: OwnColumn[]
  wishes: ReadonlyMap<number, Wish>
  onWish: (row: number, wish: Wish | null) => void
  say: Say
}

/** What becomes of every row, why, and what somebody decides about it. */
export const Rows = ({ rows, columns, wishes, onWish, say }: Props) => (
  <div className="verification__scroll import__rows" role="region" aria-labelledby="import-rows" tabIndex={0}>
    <table>
      <caption id="import-rows">{say('rows')}</caption>
      <thead>
        <tr>
          {(['row', 'name', 'fate', 'changes', 'remarks'] as const).map((word) => (
            <th key={word} scope="col">
              {say(word)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.row} className={`import__row import__row--${row.fate}`}>
            <td>{row.row}</td>
            <th scope="row">{row.name || '—'}</th>
            <td>{say(row.fate)}</td>
            <td>
              {columns
                .filter(({ key }) => row.changes.includes(key))
                .map(({ label }) => label)
                .join(', ')}
            </td>
            <td>
              {row.remarks.map(({ code, message, other }) => (
                <div key={code}>
                  {message}
                  {other && ` ${'row' in other ? `#${other.row} ` : ''}${other.name}`}
                </div>
              ))}
              <Decision row={row} wish={wishes.get(row.row)} onWish={onWish} say={say} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

type DecisionProps = Pick<Props, 'onWish' | 'say'> & { row: ReportedRow; wish: Wish | undefined }

const Decision = ({ row: { row, name, fate }, wish, onWish, say }: DecisionProps) => {
  const offered: Wish | undefined =
    wish ?? (fate === 'doubtful' ? 'include' : fate === 'refused' ? 'leaveOut' : undefined)
  if (!offered) return null
  return (
    <label className="import__decision">
      <input
        type="checkbox"
        checked={wish === offered}
        aria-label={`${say(offered)}: ${row} ${name}`}
        onChange={({ target }) => onWish(row, target.checked ? offered : null)}
      />
      {say(offered)}
    </label>
  )
}
