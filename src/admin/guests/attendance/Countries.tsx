import type { Figures } from '../../../attendance/figures.ts'
import { europe, frame } from '../europe.ts'
import { Table } from './Table.tsx'
import type { Say } from './words.ts'

type Props = { countries: Figures['countries']; say: Say }

const palest = 25

/** The map shows those who come; the table beside it holds the same and everything else. */
export const Countries = ({ countries, say }: Props) => {
  const coming = new Map(countries.map(({ code, partstat }) => [code, partstat.accepted]))
  const names = new Map(countries.map(({ code, name }) => [code, name]))
  const most = Math.max(1, ...coming.values())
  const shade = (count: number) => palest + Math.round((count / most) * (100 - palest))
  const elsewhere = countries.filter(({ code }) => code !== null && !(code in europe))
  return (
    <div className="attendance__beside">
      <div>
        <svg
          className="attendance__map"
          viewBox={`0 0 ${frame.width} ${frame.height}`}
          role="img"
          aria-label={say('map')}
        >
          {Object.entries(europe).map(([code, outline]) => {
            const count = coming.get(code) ?? 0
            const fill = count
              ? `color-mix(in oklab, var(--theme-success-600) ${shade(count)}%, var(--theme-elevation-100))`
              : 'var(--theme-elevation-100)'
            return (
              <path key={code} d={outline} style={{ fill }}>
                <title>{`${names.get(code) ?? code}: ${count}`}</title>
              </path>
            )
          })}
        </svg>
        {elsewhere.length > 0 && (
          <p>
            {say('elsewhere')}:{' '}
            {elsewhere.map(({ name, partstat }) => `${name} ${partstat.accepted}`).join(' · ')}
          </p>
        )}
      </div>
      <Table
        caption={say('countries')}
        headings={[
          say('country'),
          say('accepted'),
          say('declined'),
          say('tentative'),
          say('confirmed'),
          say('waiting'),
        ]}
        rows={countries.map(({ code, name, partstat, seats }) => ({
          key: code ?? '—',
          cells: [
            name ?? code ?? say('unknown'),
            partstat.accepted,
            partstat.declined,
            partstat.tentative,
            seats.confirmed,
            seats.waiting,
          ],
        }))}
        none={say('none')}
      />
    </div>
  )
}
