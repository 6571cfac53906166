import type { Locale } from '../../../i18n/locales.ts'
import type { QuestionBlock } from '../../../rsvp/definition.ts'
import { say } from '../../../i18n/say.ts'
import { attribute, html, type Html } from '../html.ts'
import { words } from '../words.ts'

/** A question as one page shows it: what was typed, and what was wrong with it. */
export type Asked<Block extends QuestionBlock = QuestionBlock> = {
  block: Block
  typed: string | undefined
  wrong: string | undefined
  locale: Locale
  /** A sealed answer is stored already: it is not shown, and stays when this is left empty. */
  kept?: boolean
}

export const idOf = (name: string): string => `q-${name}`

export const labelOf = ({ block, locale }: Asked): Html =>
  html`<span lang="${locale}">${block.label ?? block.name}</span>${
      block.required ? html` <span class="mark">(${say(words.required, locale)})</span>` : null
    }`

/** The explanation and the error, which the control names as its description (WCAG 2.2, 1.3.1 and 3.3.1). */
export const notesOf = ({ block, wrong, locale, kept }: Asked): Html => {
  const id = idOf(block.name)
  return html`${block.description ? html`<p class="hint" id="${id}-hint" lang="${locale}">${block.description}</p>` : null}${
    block.sealed
      ? html`<p class="hint" id="${id}-sealed">${say(kept ? words.kept : words.sealed, locale)}</p>`
      : null
  }${wrong ? html`<p class="wrong" id="${id}-wrong">${say(words.error, locale)} ${wrong}</p>` : null}`
}

/** The attributes that tie a control to its notes. */
export const described = ({ block, wrong }: Asked): Html => {
  const id = idOf(block.name)
  const notes = [
    block.description ? `${id}-hint` : '',
    block.sealed ? `${id}-sealed` : '',
    wrong ? `${id}-wrong` : '',
  ].filter(Boolean)
  return html`${attribute('aria-describedby', notes.join(' ') || null)}${attribute('aria-invalid', wrong ? 'true' : null)}`
}

/** A label, its notes and one control below it. */
export const labelled = (asked: Asked, control: Html): Html =>
  html`<div class="question">
    <label for="${idOf(asked.block.name)}">${labelOf(asked)}</label>${notesOf(asked)}${control}
  </div>`
