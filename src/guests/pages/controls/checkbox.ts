import type { BlockOf } from '../../../rsvp/definition.ts'
import { attribute, html, type Html } from '../html.ts'
import { described, idOf, labelOf, notesOf, type Asked } from './question.ts'

/** A box never starts ticked after the guest sent the page: an unticked box is not sent at all. */
export const checkbox = (asked: Asked<BlockOf<'checkbox'>> & { sent: boolean }): Html => {
  const { block, typed, sent } = asked
  const ticked = typed !== undefined || (!sent && block.defaultValue === true)
  const id = idOf(block.name)
  return html`<div class="question">
    ${notesOf(asked)}
    <div class="tick">
      <input
        type="checkbox"
        id="${id}"
        name="${block.name}"
        value="true"
        ${attribute('checked', ticked)}${attribute('required', block.required === true)}${described(asked)}
      /><label for="${id}">${labelOf(asked)}</label>
    </div>
  </div>`
}
