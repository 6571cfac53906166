import { letterHtml } from '../../../letters/html.ts'
import type { FormDefinition } from '../../../rsvp/definition.ts'
import { answersForMany } from '../../../rsvp/read-people.ts'
import { say } from '../../../i18n/say.ts'
import { fields } from '../../personal/fields.ts'
import type { Attempt, Shown } from '../../personal/shown.ts'
import { errorSummary } from '../error-summary.ts'
import { privacyNotice } from '../form-page.ts'
import { attribute, html, made, type Html } from '../html.ts'
import { addressIn, layout } from '../layout.ts'
import { hiddenField } from '../own-field.ts'
import { contactOf } from '../outcome-pages.ts'
import { trap } from '../trap.ts'
import { words as common } from '../words.ts'
import { delegationFields } from './delegation-fields.ts'
import { delegationSpots } from './delegation-spots.ts'
import { answered, guestFields, guestSpots } from './guest-fields.ts'
import { head, titleOf } from './head.ts'
import { words } from './words.ts'

type Filled = Shown & { form: FormDefinition }

/** One page: the letter, and below it the form. After a failed attempt what is wrong comes first and the letter is folded. */
export const answerPage = (shown: Filled, key: string, attempt?: Attempt): string => {
  const { frame } = shown
  const { locale } = frame
  const title = titleOf(shown)
  return layout(
    frame,
    attempt ? `${say(common.error, locale)} ${title}` : title,
    html`${head(shown)} ${attempt ? errorSummary(attempt.problem, spotsOf(shown, attempt)) : ways(shown)}
      ${letterOf(shown, attempt !== undefined || shown.seen.replies.length > 0)}
      <section id="answer" class="answer" aria-labelledby="answer-title">
        <h2 id="answer-title">${say(isChange(shown) ? words.change : words.yourAnswer, locale)}</h2>
        ${notes(shown)} ${answerForm(shown, key, attempt)}
      </section>
      ${contactOf(shown, frame)}`,
  )
}

/** Somebody has answered here before, the form itself and not only a name. */
const isChange = ({ seen }: Shown): boolean =>
  answersForMany(seen) ? seen.replies.length > 0 : seen.replies.some(answered)

const spotsOf = (shown: Filled, attempt: Attempt) =>
  answersForMany(shown.seen) ? delegationSpots(shown, attempt) : guestSpots(shown)

const answerForm = (shown: Filled, key: string, attempt?: Attempt): Html => {
  const { frame, form, formLocale, seen } = shown
  const { locale } = frame
  const many = answersForMany(seen)
  const label = isChange(shown) ? null : form.submitButtonLabel
  return html`<form method="post" action="${addressIn(frame.path, locale)}" novalidate>
    ${many ? delegationFields(shown, attempt) : guestFields(shown, attempt)} ${trap(locale)}
    ${hiddenField(fields.key, key)} ${privacyNotice(form, locale, formLocale)}
    <button type="submit" ${attribute('lang', label ? formLocale : null)}>
      ${label ?? say(isChange(shown) ? words.save : common.send, locale)}
    </button>
  </form>`
}

const notes = (shown: Shown): Html => {
  const { seen, frame } = shown
  const { locale } = frame
  const isNamed = seen.purpose === 'reply' && !isChange(shown)
  return html`${seen.state === 'late' ? html`<p class="notice">${say(words.late, locale)}</p>` : null}
  ${isNamed ? html`<p>${say(words.named, locale)}</p>` : null}
  ${isChange(shown) && !answersForMany(seen) ? html`<p>${say(words.changeHint, locale)}</p>` : null}
  ${seen.purpose === 'invitation' ? html`<p class="hint">${say(words.personal, locale)}</p>` : null}`
}

const ways = ({ frame, letter }: Shown): Html =>
  html`<p class="ways">
    <a class="button" href="#answer">${say(words.answerNow, frame.locale)}</a>
    ${
      letter
        ? html`<a class="second" href="${addressIn(`${frame.path}/letter.pdf`, frame.locale)}"
            >${say(words.letterPdf, frame.locale)}</a
          >`
        : null
    }
  </p>`

export const letterOf = ({ letter, frame }: Shown, folded: boolean): Html | null => {
  if (!letter) return null
  const paper = html`<div class="paper">${made(letterHtml(letter, 2))}</div>`
  return folded
    ? html`<details class="fold">
        <summary>${say(words.readLetter, frame.locale)}</summary>
        ${paper}
      </details>`
    : paper
}
