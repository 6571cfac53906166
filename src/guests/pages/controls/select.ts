import type { BlockOf } from '../../../rsvp/definition.ts'
import { say } from '../../../i18n/say.ts'
import { attribute, html, type Html } from '../html.ts'
import { words } from '../words.ts'
import { described, idOf, labelled, type Asked } from './question.ts'

export const select = (asked: Asked<BlockOf<'select'>>): Html => {
  const { block, typed, locale } = asked
  const chosen = typed ?? block.defaultValue ?? ''
  const options = block.options.map(
    ({ value, label }) =>
      html`<option value="${value}" ${attribute('selected', value === chosen)} lang="${locale}">
        ${label ?? value}
      </option>`,
  )
  return labelled(
    asked,
    html`<select
      id="${idOf(block.name)}"
      name="${block.name}"
      ${attribute('required', block.required === true)}${described(asked)}
    >
      <option value="">${say(words.choose, locale)}</option>
      ${options}
    </select>`,
  )
}
