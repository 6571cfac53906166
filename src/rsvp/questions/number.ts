import type { BlockOf } from '../definition.ts'
import { isEmpty, open, type Outcome } from './outcome.ts'

const decimal = /^[+-]?\d{1,15}(?:[.,]\d{1,6})?$/

/** A decimal number, also as a browser sends it; a comma counts as the decimal sign it is in most of Europe. */
export const number = (raw: unknown, block: BlockOf<'number'>): Outcome => {
  if (isEmpty(raw)) return open(block)
  const value = typeof raw === 'number' ? raw : parse(raw)
  if (value === null) return open(block)
  if (!Number.isFinite(value)) return { error: 'wrong-type' }
  const tooSmall = value < (block.min ?? Number.MIN_SAFE_INTEGER)
  const tooLarge = value > (block.max ?? Number.MAX_SAFE_INTEGER)
  return tooSmall || tooLarge ? { error: 'out-of-range' } : { value: String(value) }
}

/** NaN when the text is not a number, null when it is blank. */
const parse = (raw: unknown): number | null => {
  if (typeof raw !== 'string') return Number.NaN
  const text = raw.trim()
  if (text === '') return null
  return decimal.test(text) ? Number(text.replace(',', '.')) : Number.NaN
}
