import type { BlockOf } from '../definition.ts'
import { isEmpty, type Outcome } from './outcome.ts'

const yes: unknown[] = [true, 'true', 'on']
const no: unknown[] = [false, 'false']

/** `true` or `false`. A required box must be ticked: that is what consent means. */
export const checkbox = (raw: unknown, block: BlockOf<'checkbox'>): Outcome => {
  if (yes.includes(raw)) return { value: 'true' }
  if (!isEmpty(raw) && !no.includes(raw)) return { error: 'wrong-type' }
  return block.required ? { error: 'required' } : { value: 'false' }
}
