import type { BlockOf } from '../definition.ts'
import { isEmpty, open, type Outcome } from './outcome.ts'
import { lengthOf, manyLines } from './plain-text.ts'

const defaultTextareaLength = 2000

/** Several lines of text. */
export const textarea = (raw: unknown, block: BlockOf<'textarea'>): Outcome => {
  if (isEmpty(raw)) return open(block)
  if (typeof raw !== 'string') return { error: 'wrong-type' }
  const value = manyLines(raw)
  if (value === '') return open(block)
  return lengthOf(value) > (block.maxLength ?? defaultTextareaLength) ? { error: 'too-long' } : { value }
}
