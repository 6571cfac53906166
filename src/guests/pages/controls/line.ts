import type { BlockOf } from '../../../rsvp/definition.ts'
import { attribute, html, type Html } from '../html.ts'
import { autofillOf } from './autofill.ts'
import { described, idOf, labelled, type Asked } from './question.ts'

/** Text, e-mail address and number; a number as text, because number controls change on scroll and hide bad input. */
export const line = (asked: Asked<BlockOf<'text'> | BlockOf<'email'> | BlockOf<'number'>>): Html => {
  const { block, typed } = asked
  const kind = block.blockType === 'email' ? 'email' : 'text'
  const initial = 'defaultValue' in block ? block.defaultValue : null
  return labelled(
    asked,
    html`<input
      type="${kind}"
      id="${idOf(block.name)}"
      name="${block.name}"
      value="${typed ?? initial ?? ''}"
      ${attribute(
        'inputmode',
        block.blockType === 'number' ? 'decimal' : null,
      )}${attribute('autocomplete', autofillOf(block.name) ?? (kind === 'email' ? 'email' : null))}${attribute(
        'required',
        block.required === true,
      )}${attribute('dir', kind === 'text' ? 'auto' : null)}${described(asked)}
    />`,
  )
}
