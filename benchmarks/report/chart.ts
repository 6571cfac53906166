import { writeNumber } from './write-number.ts'

export type Bar = { label: string; value: number; ours: boolean }

const width = 760
const labelled = 340
const longest = 330
const line = 30
const head = 44

/** Horizontal bars from zero as SVG; it brings its own ground, so that it reads on light and on dark pages. */
export const barChart = (title: string, unit: string, bars: Bar[]): string => {
  const most = Math.max(...bars.map(({ value }) => value))
  const height = head + bars.length * line + 12
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(`${title}, ${unit}`)}">
<style>
  text { font: 13px system-ui, sans-serif; fill: #1f2328 }
  .title { font-weight: 600 }
  .ground { fill: #ffffff; stroke: #d0d7de }
  .ours { fill: #1a7f37 }
  .theirs { fill: #818b98 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 }
    .ground { fill: #0d1117; stroke: #30363d }
    .ours { fill: #3fb950 }
  }
</style>
<rect class="ground" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6"/>
<text class="title" x="16" y="27">${escape(`${title}: ${unit}`)}</text>
${bars.map((bar, index) => row(bar, head + index * line, most)).join('\n')}
</svg>
`
}

const row = ({ label, value, ours }: Bar, y: number, most: number): string => {
  const length = Math.max(1, (value / most) * longest)
  return [
    `<text x="16" y="${y + 15}">${escape(label)}</text>`,
    `<rect class="${ours ? 'ours' : 'theirs'}" x="${labelled}" y="${y}" width="${length.toFixed(1)}" height="20" rx="2"/>`,
    `<text x="${(labelled + length + 8).toFixed(1)}" y="${y + 15}">${writeNumber(value)}</text>`,
  ].join('')
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
