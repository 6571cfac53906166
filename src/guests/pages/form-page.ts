import { questionsOf, type FormDefinition } from '../../rsvp/definition.ts'
import type { Problem } from '../../rsvp/problems.ts'
import { say } from '../../rsvp/say.ts'
import { control, type Typed } from './controls/controls.ts'
import { errorSummary } from './error-summary.ts'
import { attribute, html, type Html } from './html.ts'
import { layout, pathOf, type Frame } from './layout.ts'
import { deadlineLine, meetingLine } from './meeting-line.ts'
import { words } from './words.ts'

/** A field no person sees and no browser fills in; programs that fill in everything give themselves away. */
export const trapField = 'leave-empty'

/** The form in the guest's language; after a failed attempt with what was typed and what to correct. */
export const formPage = (frame: Frame, form: FormDefinition, problem?: Problem, typed?: Typed): string => {
  const { locale } = frame
  const errors = Object.fromEntries((problem?.errors ?? []).map(({ field, message }) => [field, message]))
  const title = form.title ?? form.slug ?? ''
  return layout(
    frame,
    problem ? `${say(words.error, locale)} ${title}` : title,
    html`<h1 lang="${locale}">${title}</h1>
      ${meetingLine(form, locale)}
      ${problem ? errorSummary(problem, form, locale) : deadlineLine(form, locale)}
      ${privacyNotice(form, frame)}
      <form method="post" action="${pathOf(frame.reference, locale)}" novalidate>
        ${form.fields.map((block) => control(block, locale, typed, errors))} ${trap(frame)}
        <button type="submit" ${attribute('lang', form.submitButtonLabel ? locale : null)}>
          ${form.submitButtonLabel ?? say(words.send, locale)}
        </button>
      </form>`,
  )
}

/** What a browser sent, kept for the questions of this form only. */
export const typedAnswers = (form: FormDefinition, body: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    questionsOf(form).flatMap(({ name }) => (typeof body[name] === 'string' ? [[name, body[name]]] : [])),
  )

const privacyNotice = ({ privacyNotice: notice }: FormDefinition, { locale }: Frame): Html | null =>
  notice
    ? html`<section class="privacy" aria-labelledby="privacy">
        <h2 id="privacy">${say(words.privacy, locale)}</h2>
        <div lang="${locale}">${notice.split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`)}</div>
      </section>`
    : null

const trap = ({ locale }: Frame): Html =>
  html`<div class="trap" aria-hidden="true">
    <label for="${trapField}">${say(words.trap, locale)}</label
    ><input type="text" id="${trapField}" name="${trapField}" tabindex="-1" autocomplete="off" />
  </div>`
