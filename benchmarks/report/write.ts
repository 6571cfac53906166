import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg, platform, arch } from 'node:os'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'
import { medianOf } from '../measure/median.ts'
import type { Measured, Pace } from '../measure/measure.ts'
import type { Large } from '../measure/large.ts'
import type { Round } from '../measure/round.ts'
import type { Way } from '../measure/side.ts'
import { barChart } from './chart.ts'
import { labels } from './labels.ts'
import { page, type Machine } from './page.ts'

const docs = path.resolve(import.meta.dirname, '../../docs')
const chartOf = (slug: string): string => `images/performance-${slug}.svg`

export const thisMachine = (): Machine => ({
  cores: availableParallelism(),
  node: process.versions.node,
  platform: `${platform()} ${arch()}`,
  load: loadavg()[0] ?? 0,
})

/** Writes docs/performance.md and one picture for each scenario. */
export const writeReport = async (
  measured: Measured[],
  large: Large,
  pace: Pace,
  machine: Machine,
): Promise<void> => {
  await mkdir(path.join(docs, 'images'), { recursive: true })
  for (const { scenario, rounds } of measured)
    await writeFile(
      path.join(docs, chartOf(scenario.slug)),
      barChart(scenario.title, 'requests per second', barsOf(rounds)),
    )
  const file = path.join(docs, 'performance.md')
  const text = page(measured, large, pace, machine, new Date().toISOString().slice(0, 10), chartOf)
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }))
}

const ours = new Set<Way>(['memoised', 'knownText', 'newText', 'newLiteral', 'newName'])

const barsOf = (rounds: Measured['rounds']) =>
  (Object.entries(rounds) as [Way, Round[]][]).map(([way, played]) => ({
    label: labels[way],
    value: medianOf(played, ({ perSecond }) => perSecond),
    ours: ours.has(way),
  }))
