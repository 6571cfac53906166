import type { Day } from '../../../attendance/days.ts'
import { Legend } from './Legend.tsx'
import { Table } from './Table.tsx'
import type { Say } from './words.ts'

type Props = { days: Day[]; say: Say }

const height = 160
const step = 14
const dayMilliseconds = 86_400_000

/** Days without an answer stand in the chart as gaps; the table leaves them out. */
export const Days = ({ days, say }: Props) => {
  const table = (
    <Table
      caption={say('days')}
      headings={[say('day'), say('answers'), say('accepted'), say('soFar')]}
      rows={days.map(({ day, answers, accepted, soFar }) => ({
        key: day,
        cells: [day, answers, accepted, soFar],
      }))}
      none={say('none')}
    />
  )
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return table
  const placeOf = (day: string) => (Date.parse(day) - Date.parse(first.day)) / dayMilliseconds
  const width = (placeOf(last.day) + 1) * step
  const most = Math.max(...days.map(({ answers }) => answers))
  return (
    <>
      <svg
        className="attendance__chart"
        viewBox={`0 0 ${width} ${height + 20}`}
        style={{ maxWidth: width * 2 }}
        role="img"
        aria-label={`${say('days')}: ${first.day} – ${last.day}`}
      >
        {days.map(({ day, answers, accepted }) => (
          <g key={day} transform={`translate(${placeOf(day) * step} 0)`}>
            <title>{`${day}: ${answers}`}</title>
            <Bar from={height} size={(answers / most) * height} className="attendance__bar--rest" />
            <Bar from={height} size={(accepted / most) * height} className="attendance__bar--accepted" />
          </g>
        ))}
        <line x1={0} x2={width} y1={height} y2={height} className="attendance__axis" />
      </svg>
      <p className="attendance__ends" style={{ maxWidth: width * 2 }}>
        <span>{first.day}</span> <span>{last.day}</span>
      </p>
      <Legend
        shown={[
          { className: 'attendance__bar--accepted', label: say('accepted') },
          { className: 'attendance__bar--rest', label: `${say('others')} (${say('most')}: ${most})` },
        ]}
      />
      <details>
        <summary>{say('asTable')}</summary>
        {table}
      </details>
    </>
  )
}

const Bar = ({ from, size, className }: { from: number; size: number; className: string }) => (
  <rect x={1} width={step - 2} y={from - size} height={size} className={className} />
)
