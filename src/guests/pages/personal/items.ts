import type { Locale } from '../../../i18n/locales.ts'
import { say } from '../../../i18n/say.ts'
import type { VisitItem } from '../../../rsvp/visit.ts'
import { attribute, html, type Html } from '../html.ts'
import { dayOf, hourOf } from '../meeting-line.ts'
import { wrongNote } from '../own-field.ts'
import { words } from './words.ts'

type Offer = {
  /** Name of the boxes; the first one carries it as its id. */
  name: string
  items: VisitItem[]
  chosen: readonly string[]
  timeZone: string
  locale: Locale
  wrong?: string | undefined
  short?: boolean
}

/** What one signs up for, by box; a full item says that one waits, and how many wait is nobody's business. */
export const itemBoxes = ({ name, items, chosen, timeZone, locale, wrong, short }: Offer): Html | null =>
  items.length === 0
    ? null
    : html`<fieldset class="question" ${attribute('aria-describedby', wrong ? `${name}-wrong` : null)}>
        <legend>${say(words.signUp, locale)}</legend>
        ${short ? null : html`<p class="hint">${say(words.signUpHint, locale)}</p>`}
        ${wrongNote(name, wrong, locale)}
        ${items.map((item, index) => {
          const id = index === 0 ? name : `${name}-${index}`
          return html`<div class="tick item">
            <input
              type="checkbox"
              id="${id}"
              name="${name}"
              value="${item.id}"
              ${attribute('checked', chosen.includes(item.id))}
            /><label for="${id}">${itemLine(item, timeZone, locale, short)}</label>
          </div>`
        })}
      </fieldset>`

const itemLine = (item: VisitItem, timeZone: string, locale: Locale, short = false): Html => {
  const when = [dayOf(item.startsAt, timeZone, locale), hourOf(item.startsAt, timeZone, locale)].join(', ')
  const where = item.place ? ` · ${item.place}` : ''
  return html`<span lang="${locale}">${item.title}</span>
    <span class="mark"
      >${short ? hourOf(item.startsAt, timeZone, locale) : `${when}${where}`}${
        item.full ? ` (${say(words.full, locale)})` : null
      }</span
    >`
}
