import type { BlockOf } from '../../../rsvp/definition.ts'
import { attribute, html, type Html } from '../html.ts'
import { described, idOf, labelled, type Asked } from './question.ts'

/** Several lines of text. The line feed after the tag is the one that HTML drops. */
export const prose = (asked: Asked<BlockOf<'textarea'>>): Html => {
  const { block, typed } = asked
  return labelled(
    asked,
    html`<textarea
      id="${idOf(block.name)}"
      name="${block.name}"
      rows="4"
      dir="auto"
      ${attribute('required', block.required === true)}${described(asked)}
    >
${typed ?? block.defaultValue ?? ''}</textarea>`,
  )
}
