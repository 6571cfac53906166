import type { BlockOf } from '../definition.ts'
import type { Outcome } from './outcome.ts'
import { select } from './select.ts'

/** Looks different, answers alike. */
export const radio = (raw: unknown, block: BlockOf<'radio'>): Outcome => select(raw, block)
