'use client'
import type { Summary } from '../../invitations/import/report.ts'
import type { ReportedRow } from './import-types.ts'
import type { Word } from './words.ts'

export type Wish = 'include' | 'leaveOut'
type Props = {
  rows: ReportedRow[]
  summary: Summary
  wishes: ReadonlyMap<number, Wish>
  onWish: (row: number, wish: Wish | null) => void
  say: (word: Word) => string
}

const states = ['ok', 'duplicate', 'error', 'leftOut'] as const
const otherName = (other: ReportedRow['remarks'][number]['other']): string =>
  other ? ` ${'row' in other ? `#${other.row} ` : ''}${other.name}` : ''

/** What the check says of every row, and what somebody decides about it. */
export const ImportRows = ({ rows, summary, wishes, onWish, say }: Props) => (
  <>
    <p role="status">{states.map((state) => `${say(state)}: ${summary[state]}`).join(' · ')}</p>
    <div className="verification__scroll desk__rows" role="region" aria-label={say('import')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {(['row', 'name', 'email', 'language', 'state', 'remarks'] as const).map((word) => (
              <th key={word} scope="col">
                {say(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.row} className={`desk__row desk__row--${row.status}`}>
              <td>{row.row}</td>
              <th scope="row">{row.name}</th>
              <td>{row.email}</td>
              <td>{row.language}</td>
              <td>{say(row.status)}</td>
              <td>
                {row.remarks.map(({ code, message, other }) => (
                  <div key={code + otherName(other)}>
                    {message}
                    {otherName(other)}
                  </div>
                ))}
                <Decision row={row} wish={wishes.get(row.row)} onWish={onWish} say={say} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </>
)

type DecisionProps = Pick<Props, 'onWish' | 'say'> & { row: ReportedRow; wish: Wish | undefined }

const Decision = ({ row: { row, name, status }, wish, onWish, say }: DecisionProps) => {
  const offered: Wish | undefined =
    wish ?? (status === 'duplicate' ? 'include' : status === 'error' ? 'leaveOut' : undefined)
  if (!offered) return null
  return (
    <label className="desk__decision">
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
