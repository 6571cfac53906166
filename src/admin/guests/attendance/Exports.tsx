import { purposes, type Purpose } from '../../../attendance/exports/purposes.ts'
import type { Say } from './words.ts'

type Props = {
  meeting: string
  /** A host has the list of the door only. */ isDesk: boolean
  say: Say
  admin: string
}

/** Links, because a file is fetched by its address; the browser sends the cookie only from this site. */
export const Exports = ({ meeting, isDesk, say, admin }: Props) => (
  <>
    <p>{say('exportsWhy')}</p>
    <ul className="attendance__exports">
      {purposes
        .filter((purpose) => isDesk || purpose === 'checkin')
        .map((purpose) => (
          <li key={purpose}>
            <span>{say(purpose)}</span>
            {isDesk && purpose === 'checkin' && (
              <a href={`${admin}/door?meeting=${meeting}`}>{say('openDoor')}</a>
            )}
            {filesOf(purpose).map(({ query, label, word }) => (
              <a key={query} href={`/api/meetings/${meeting}/exports/${purpose}?${query}`}>
                {[label, word ? say(word) : ''].filter(Boolean).join(', ')}
                <span className="attendance__hidden">: {say(purpose)}</span>
              </a>
            ))}
          </li>
        ))}
    </ul>
  </>
)

const filesOf = (
  purpose: Purpose,
): { query: string; label: string; word?: 'provisional' | 'final' | 'print' }[] => {
  if (purpose === 'participants')
    return (['provisional', 'final'] as const).flatMap((word) =>
      (['xlsx', 'csv'] as const).map((format) => ({
        query: `format=${format}&version=${word}`,
        label: format.toUpperCase(),
        word,
      })),
    )
  return [
    { query: 'format=xlsx', label: 'XLSX' },
    { query: 'format=csv', label: 'CSV' },
    ...(purpose === 'badges' ? [{ query: 'format=html', label: 'HTML', word: 'print' as const }] : []),
  ]
}
