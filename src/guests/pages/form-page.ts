import type { Locale } from '../../i18n/locales.ts'
import { questionsOf, type FormDefinition } from '../../rsvp/definition.ts'
import type { Problem } from '../../rsvp/problems.ts'
import { say } from '../../i18n/say.ts'
import { fields } from '../personal/fields.ts'
import { control, type Typed } from './controls/controls.ts'
import { errorSummary, questionSpots } from './error-summary.ts'
import { attribute, html, type Html } from './html.ts'
import { addressIn, layout, type Frame } from './layout.ts'
import { deadlineLine, meetingLine } from './meeting-line.ts'
import { hiddenField } from './own-field.ts'
import { trap } from './trap.ts'
import { words } from './words.ts'

/**
 * The form in the guest's language, under a key that lets it be sent twice and stored once. After a failed attempt with what
 * was typed and what to correct.
 */
export const formPage = (
  frame: Frame,
  form: FormDefinition,
  key: string,
  problem?: Problem,
  typed?: Typed,
): string => {
  const { locale } = frame
  const errors = Object.fromEntries((problem?.errors ?? []).map(({ field, message }) => [field, message]))
  const title = form.title ?? form.slug ?? ''
  return layout(
    frame,
    problem ? `${say(words.error, locale)} ${title}` : title,
    html`<h1 lang="${locale}">${title}</h1>
      ${meetingLine(form, locale)}
      ${problem ? errorSummary(problem, questionSpots(form, locale)) : deadlineLine(form, locale)}
      ${privacyNotice(form, locale)}
      <form method="post" action="${addressIn(frame.path, locale)}" novalidate>
        ${form.fields.map((block) => control(block, locale, typed, errors))} ${trap(locale)}
        ${hiddenField(fields.key, key)}
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

export const privacyNotice = (
  { privacyNotice: notice }: FormDefinition,
  locale: Locale,
  lang: Locale = locale,
): Html | null =>
  notice
    ? html`<section class="privacy" aria-labelledby="privacy">
        <h2 id="privacy">${say(words.privacy, locale)}</h2>
        <div lang="${lang}">${notice.split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`)}</div>
      </section>`
    : null
