import type { Figures } from '../../../attendance/figures.ts'
import { kinds, Legend, partstatLegend } from './Legend.tsx'
import { Table } from './Table.tsx'
import type { Say } from './words.ts'

type Props = { categories: Figures['categories']; say: Say; moment: (value: string | null) => string }

const width = 600
const row = 34

/** Each category as one bar of its answers, and everything about it in the table. */
export const Categories = ({ categories, say, moment }: Props) => {
  const most = Math.max(1, ...categories.map(({ answers }) => answers))
  return (
    <>
      {categories.length > 0 && (
        <svg
          className="attendance__chart"
          viewBox={`0 0 ${width} ${categories.length * row}`}
          role="img"
          aria-label={say('categories')}
        >
          {categories.map((category, index) => (
            <g key={category.id} transform={`translate(0 ${index * row})`}>
              <text
                y={12}
                className="attendance__label"
              >{`${category.label ?? '—'} · ${category.answers}`}</text>
              {barsOf(category.partstat).map(({ kind, from, count }) => (
                <rect
                  key={kind}
                  x={(from / most) * width}
                  y={17}
                  width={(count / most) * width}
                  height={11}
                  className={`attendance__bar--${kind}`}
                >
                  <title>{`${say(kind)}: ${count}`}</title>
                </rect>
              ))}
            </g>
          ))}
        </svg>
      )}
      {categories.length > 0 && <Legend shown={partstatLegend(say)} />}
      <Table
        caption={say('categories')}
        headings={[
          say('category'),
          ...kinds.map(say),
          say('confirmed'),
          say('waiting'),
          say('capacity'),
          say('deadline'),
        ]}
        rows={categories.map((category) => ({
          key: category.id,
          cells: [
            category.label ?? '—',
            ...kinds.map((kind) => category.partstat[kind]),
            category.seats.confirmed,
            category.seats.waiting,
            category.quota ?? say('unlimited'),
            category.closesAt === null
              ? '—'
              : moment(category.closesAt) + (category.passed ? ` (${say('passed')})` : ''),
          ],
        }))}
        none={say('none')}
      />
    </>
  )
}

const barsOf = (partstat: Figures['answers']['partstat']) => {
  let from = 0
  return kinds.map((kind) => {
    const bar = { kind, from, count: partstat[kind] }
    from += bar.count
    return bar
  })
}
