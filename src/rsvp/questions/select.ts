import type { BlockOf } from '../definition.ts'
import { isEmpty, open, type Outcome } from './outcome.ts'

/** One of the options the form offers, by its value. */
export const select = (raw: unknown, block: Pick<BlockOf<'select'>, 'options' | 'required'>): Outcome => {
  if (isEmpty(raw)) return open(block)
  if (typeof raw !== 'string') return { error: 'wrong-type' }
  return block.options.some(({ value }) => value === raw) ? { value: raw } : { error: 'unknown-option' }
}
