import type { BlockOf } from '../../../rsvp/definition.ts'
import { attribute, html, type Html } from '../html.ts'
import { described, idOf, labelOf, notesOf, type Asked } from './question.ts'

/** The first option carries the id of the question, so that the error summary leads to it. */
export const radio = (asked: Asked<BlockOf<'radio'>>): Html => {
  const { block, typed, locale } = asked
  const chosen = typed ?? block.defaultValue ?? ''
  const options = block.options.map(({ value, label }, index) => {
    const id = index === 0 ? idOf(block.name) : `${idOf(block.name)}-${index}`
    return html`<div class="tick">
      <input
        type="radio"
        id="${id}"
        name="${block.name}"
        value="${value}"
        ${attribute('checked', value === chosen)}${attribute('required', block.required === true)}
      /><label for="${id}" lang="${locale}">${label ?? value}</label>
    </div>`
  })
  return html`<fieldset class="question" ${described({ ...asked, wrong: undefined })}>
    <legend>${labelOf(asked)}</legend>
    ${notesOf(asked)}${options}
  </fieldset>`
}
