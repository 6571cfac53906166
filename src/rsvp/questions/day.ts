import { isEmpty, type Outcome } from './outcome.ts'

const written = /^(\d{4})-(\d{2})-(\d{2})$/
const years = { from: 2000, to: 2100 }

/** A day of the calendar, `YYYY-MM-DD`, as a browser's date field sends it and as programs write it. */
export const day = (raw: unknown): Outcome => {
  if (isEmpty(raw)) return { value: null }
  if (typeof raw !== 'string') return { error: 'wrong-type' }
  const value = raw.trim()
  if (value === '') return { value: null }
  const [, year] = written.exec(value) ?? []
  if (year === undefined || !exists(value)) return { error: 'wrong-type' }
  return Number(year) < years.from || Number(year) > years.to ? { error: 'out-of-range' } : { value }
}

/** 30 February is spelled like a day and is none; `Date` takes it for 1 or 2 March. */
const exists = (value: string): boolean => {
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}
