import { medianOf } from '../measure/median.ts'
import type { Measured } from '../measure/measure.ts'
import type { Round } from '../measure/round.ts'
import type { Way } from '../measure/side.ts'
import { comparisons, labels } from './labels.ts'
import { writeMegabytes, writeNumber } from './write-number.ts'

const row = (cells: string[]): string => `| ${cells.join(' | ')} |`

const table = (titles: string[], rows: string[][]): string =>
  [row(titles), row(titles.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n')

/** Each cell is the median of the rounds. */
export const figures = ({ rounds }: Measured): string =>
  table(
    ['', 'requests/s', 'p50 ms', 'p99 ms', 'processor ms/request', 'server busy', 'memory (RSS)'],
    (Object.entries(rounds) as [Way, Round[]][]).map(([way, played]) => {
      const middle = (measure: (round: Round) => number): string => writeNumber(medianOf(played, measure))
      return [
        labels[way],
        middle(({ perSecond }) => perSecond),
        middle(({ p50 }) => p50),
        middle(({ p99 }) => p99),
        middle(({ cpuPerRequest }) => cpuPerRequest),
        `${Math.round(100 * medianOf(played, ({ busy }) => busy))} %`,
        writeMegabytes(medianOf(played, ({ rssBytes }) => rssBytes)),
      ]
    }),
  )

/** How many times as much: of requests, and of what one millisecond of the server's processor answers. */
export const ratios = ({ rounds }: Measured): string =>
  table(
    ['', 'requests/s', 'lowest and highest round', 'requests per processor ms'],
    comparisons.flatMap(({ title, ours, theirs }) => {
      const [our, their] = [rounds[ours], rounds[theirs]]
      if (!our || !their) return []
      const pairs = our.map((mine, turn) => ({ mine, yours: their[turn]! }))
      const each = pairs.map(({ mine, yours }) => mine.perSecond / yours.perSecond)
      return [
        [
          title,
          `${writeNumber(medianOf(each, (ratio) => ratio))} ×`,
          `${writeNumber(Math.min(...each))} – ${writeNumber(Math.max(...each))}`,
          `${writeNumber(medianOf(pairs, ({ mine, yours }) => yours.cpuPerRequest / mine.cpuPerRequest))} ×`,
        ],
      ]
    }),
  )
