import type { QuestionBlock } from '../definition.ts'
import { checkbox } from './checkbox.ts'
import { email } from './email.ts'
import { number } from './number.ts'
import type { Outcome } from './outcome.ts'
import { radio } from './radio.ts'
import { select } from './select.ts'
import { text } from './text.ts'
import { textarea } from './textarea.ts'

const kinds = { text, textarea, email, select, radio, checkbox, number } as Record<
  QuestionBlock['blockType'],
  (raw: unknown, block: QuestionBlock) => Outcome
>

/** The answer to one question, checked and in its stored form. */
export const readAnswer = (raw: unknown, block: QuestionBlock): Outcome => kinds[block.blockType](raw, block)
