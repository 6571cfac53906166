import type { Locale } from '../../i18n/locales.ts'
import { questionsOf, type FormDefinition } from '../../rsvp/definition.ts'
import type { Problem } from '../../rsvp/problems.ts'
import { idOf } from './controls/question.ts'
import { attribute, html, type Html } from './html.ts'

/** Where a field stands on the page and what it is called there. `lang` when the label is not the page's. */
export type Spot = { id: string; label: string; lang?: Locale }
export type Spots = ReadonlyMap<string, Spot>

export const questionSpots = (form: FormDefinition, lang: Locale): Map<string, Spot> =>
  new Map(questionsOf(form).map(({ name, label }) => [name, { id: idOf(name), label: label ?? name, lang }]))

/** What went wrong, at the top and in the order of the page, with a way to each field (WCAG 2.2, 3.3.1). */
export const errorSummary = (problem: Problem, spots: Spots): Html => {
  const order = [...spots.keys()]
  const placeOf = (field: string): number => (spots.has(field) ? order.indexOf(field) : order.length)
  const sorted = [...(problem.errors ?? [])].sort((a, b) => placeOf(a.field) - placeOf(b.field))
  const errors = sorted.map(({ field, message }) => {
    const spot = spots.get(field)
    return spot === undefined
      ? html`<li>${field} — ${message}</li>`
      : html`<li>
          <a href="#${spot.id}"
            ><span${attribute('lang', spot.lang)}>${spot.label}</span> — ${message}</a
          >
        </li>`
  })
  return html`<div class="summary" role="alert" aria-labelledby="summary">
    <h2 id="summary">${problem.title}</h2>
    <p>${problem.detail}</p>
    ${
      errors.length > 0
        ? html`<ul>
            ${errors}
          </ul>`
        : null
    }
  </div>`
}
