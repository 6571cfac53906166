import type { Locale } from '../../i18n/locales.ts'
import { questionsOf, type FormDefinition } from '../../rsvp/definition.ts'
import type { Problem } from '../../rsvp/problems.ts'
import { idOf } from './controls/question.ts'
import { html, type Html } from './html.ts'

/** What went wrong, at the top, with a way to each question (WCAG 2.2, 3.3.1). */
export const errorSummary = (problem: Problem, form: FormDefinition, locale: Locale): Html => {
  const labels = new Map(questionsOf(form).map(({ name, label }) => [name, label ?? name]))
  const errors = (problem.errors ?? []).map(({ field, message }) => {
    const label = labels.get(field)
    return label === undefined
      ? html`<li>${field} — ${message}</li>`
      : html`<li>
          <a href="#${idOf(field)}"><span lang="${locale}">${label}</span> — ${message}</a>
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
