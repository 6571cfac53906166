import type { Locale } from '../../i18n/locales.ts'
import { say } from '../../i18n/say.ts'
import { attribute, html, type Html } from './html.ts'
import { words } from './words.ts'

type OwnField = {
  id: string
  label: string
  locale: Locale
  value?: string
  type?: 'text' | 'email' | 'date'
  hint?: string
  wrong?: string | undefined
  required?: boolean
  autocomplete?: string
}

/** One line that the page itself asks for; its id is its name. */
export const ownField = (field: OwnField): Html => {
  const { id, label, locale, value = '', type = 'text', hint, wrong, required = false } = field
  const notes = [hint ? `${id}-hint` : '', wrong ? `${id}-wrong` : ''].filter(Boolean).join(' ')
  return html`<div class="question">
    <label for="${id}"
      >${label}${required ? html` <span class="mark">(${say(words.required, locale)})</span>` : null}</label
    >
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : null} ${wrongNote(id, wrong, locale)}
    <input
      type="${type}"
      id="${id}"
      name="${id}"
      value="${value}"
      ${attribute('autocomplete', field.autocomplete ?? 'off')}${attribute('required', required)}${attribute('dir', type === 'text' ? 'auto' : null)}${attribute('aria-describedby', notes || null)}${attribute('aria-invalid', wrong ? 'true' : null)}
    />
  </div>`
}

export const wrongNote = (id: string, wrong: string | undefined, locale: Locale): Html | null =>
  wrong ? html`<p class="wrong" id="${id}-wrong">${say(words.error, locale)} ${wrong}</p>` : null

export const hiddenField = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}" />`

type Choice = { value: string; label: string; id: string; note?: string }

/** One of few. The group's own id is that of its first choice, where the summary of errors leads. */
export const ownChoice = (
  name: string,
  legend: string,
  choices: Choice[],
  chosen: string,
  { wrong, locale, hint }: { wrong?: string | undefined; locale: Locale; hint?: string },
): Html =>
  html`<fieldset class="question" ${attribute('aria-describedby', wrong ? `${name}-wrong` : null)}>
    <legend>${legend}</legend>
    ${hint ? html`<p class="hint">${hint}</p>` : null} ${wrongNote(name, wrong, locale)}
    ${choices.map(
      ({ value, label, id, note }) =>
        html`<div class="tick">
          <input
            type="radio"
            id="${id}"
            name="${name}"
            value="${value}"
            ${attribute('checked', value === chosen)}
          /><label for="${id}">${label}${note ? html` <span class="mark">${note}</span>` : null}</label>
        </div>`,
    )}
  </fieldset>`
