import type { BlockOf } from '../definition.ts'
import { isEmpty, open, type Outcome } from './outcome.ts'
import { lengthOf, oneLine } from './plain-text.ts'

const defaultTextLength = 200

/** One line of text. */
export const text = (raw: unknown, block: BlockOf<'text'>): Outcome => {
  if (isEmpty(raw)) return open(block)
  if (typeof raw !== 'string') return { error: 'wrong-type' }
  const value = oneLine(raw)
  if (value === '') return open(block)
  return lengthOf(value) > (block.maxLength ?? defaultTextLength) ? { error: 'too-long' } : { value }
}
