import type { Block, Finding } from '../finding.ts'

const spans = [
  ['startsAt', 'endsAt'],
  ['opensAt', 'closesAt'],
  ['startDate', 'endDate'],
  ['foundedOn', 'dissolvedOn'],
] as const

/** Moments and days of reduced precision (`2023` is not before `2023-05`) are compared as far as both say. */
const isBefore = (end: string, start: string): boolean => {
  const length = Math.min(end.length, start.length)
  return end.slice(0, length) < start.slice(0, length)
}

const iso = (value: unknown): string => (value instanceof Date ? value.toISOString() : String(value))

const wrongIn = (values: Record<string, unknown>, path: string): Finding[] => {
  const own = spans.flatMap(([from, to]): Finding[] =>
    values[from] && values[to] && isBefore(iso(values[to]), iso(values[from]))
      ? [{ code: 'ends-before-start', level: 'block', locale: null, path: `${path}${to}` }]
      : [],
  )
  return [...own, ...Object.entries(values).flatMap(([name, value]) => wrongInside(value, `${path}${name}`))]
}

const wrongInside = (value: unknown, path: string): Finding[] => {
  if (Array.isArray(value)) return value.flatMap((row, index) => wrongInside(row, `${path}.${index}`))
  return value !== null && typeof value === 'object' && !(value instanceof Date)
    ? wrongIn(value as Record<string, unknown>, `${path}.`)
    : []
}

/** Nothing ends before it begins. */
export const endsBeforeStart: Block = ({ presented }) => wrongIn(presented.shared, '')
