import { describe, expect, it } from 'vitest'
import { median } from '../../../benchmarks/measure/median.ts'
import type { Rounds } from '../../../benchmarks/measure/measure.ts'
import { barChart } from '../../../benchmarks/report/chart.ts'
import { ratios } from '../../../benchmarks/report/tables.ts'
import { meetingPage } from '../../../benchmarks/scenarios/meeting-page.ts'

const round = (perSecond: number, cpuPerRequest = 1) => ({
  ...{ perSecond, cpuPerRequest },
  ...{ p50: 1, p99: 2, busy: 1, rssBytes: 0, sent: perSecond },
})

describe('the median', () => {
  it.each([
    [[5], 5],
    [[9, 1, 5], 5],
    [[1, 100, 3, 2], 2.5],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected)
  })
})

describe('a ratio', () => {
  it('is taken round by round, so that a slow minute of the machine meets both sides', () => {
    const [fast, slow] = [round(1000), round(100)]
    const rounds: Rounds = {
      memoised: [fast, slow, fast],
      bare: [round(2000), round(200), round(2000)],
      knownText: [fast, fast, fast],
      newText: [fast, fast, fast],
      stock: [slow, slow, slow],
      stockSelect: [slow, slow, slow],
    }
    const none = { transactions: 0, requests: 0, seconds: 0 }
    const database = { delivery: none, stock: none }
    const memory = { delivery: 1, bare: 1, stock: 1 }
    const table = ratios({ scenario: meetingPage, bytes: 1, memory, rounds, database })
    expect(table).toContain('| memoised ÷ bare `node:http` | 0.5 × | 0.5 – 0.5 |')
    expect(table).toContain('| another comment ÷ stock Payload | 10 × | 10 – 10 |')
  })
})

describe('the chart', () => {
  const chart = barChart('A <page>', 'requests per second', [
    { label: 'ours', value: 1000, ours: true },
    { label: 'theirs', value: 250, ours: false },
  ])

  it('draws lengths in proportion to the values', () => {
    const [long = 0, short = 0] = [...chart.matchAll(/class="(?:ours|theirs)".*?width="([\d.]+)"/g)].map(
      ([, length]) => Number(length),
    )
    expect(short / long).toBeCloseTo(0.25)
  })

  it('is SVG whatever the titles hold', () => {
    expect(chart).toContain('A &lt;page>')
    expect(chart).not.toContain('<page>')
  })
})
