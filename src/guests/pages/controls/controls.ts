import type { FormBlock, QuestionBlock } from '../../../rsvp/definition.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { html, type Html } from '../html.ts'
import { richText } from '../rich-text.ts'
import { checkbox } from './checkbox.ts'
import { line } from './line.ts'
import { prose } from './prose.ts'
import type { Asked } from './question.ts'
import { radio } from './radio.ts'
import { select } from './select.ts'

/** What the guest sent before, by question; undefined before anything was sent. */
export type Typed = Record<string, string> | undefined

/** One block of a form as markup; `stored` names the sealed questions that were answered before. */
export const control = (
  block: FormBlock,
  locale: Locale,
  typed: Typed,
  errors: Record<string, string>,
  stored: readonly string[] = [],
): Html => {
  if (block.blockType === 'message') return html`<div lang="${locale}">${richText(block.message)}</div>`
  const kept = stored.includes(block.name)
  const asked = { locale, typed: typed?.[block.name], wrong: errors[block.name], kept }
  return kept ? controlOf({ ...block, required: false }, asked, typed) : controlOf(block, asked, typed)
}

const controlOf = (block: QuestionBlock, asked: Omit<Asked, 'block'>, typed: Typed): Html => {
  switch (block.blockType) {
    case 'textarea':
      return prose({ block, ...asked })
    case 'select':
      return select({ block, ...asked })
    case 'radio':
      return radio({ block, ...asked })
    case 'checkbox':
      return checkbox({ block, ...asked, sent: typed !== undefined })
    default:
      return line({ block, ...asked })
  }
}
