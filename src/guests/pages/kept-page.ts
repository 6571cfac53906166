import type { Problem } from '../../rsvp/problems.ts'
import { say } from '../../i18n/say.ts'
import { fields, isOwnField } from '../personal/fields.ts'
import { many, type Sent } from '../personal/sent.ts'
import { html, type Html } from './html.ts'
import { addressIn, layout, type Frame } from './layout.ts'
import { hiddenField } from './own-field.ts'
import { deeds } from './personal/deed-words.ts'

/** Questions that are chosen by a code of ours are not worth reading back. */
const unreadable = new Set<string>([
  fields.key,
  fields.trap,
  fields.answeredBy,
  fields.willCome,
  fields.signUp,
])

/**
 * Everything that was typed, when not even the form can be shown: it stays in this page, to be sent again as it was,
 * under the same key. After a deadline there is nothing to send again, and `problem` says why.
 */
export const keptPage = (frame: Frame, sent: Sent, problem?: Problem, contact?: Html | null): string => {
  const { locale } = frame
  const title = problem ? problem.title : say(deeds.keptTitle, locale)
  return layout(
    frame,
    title,
    html`<h1>${title}</h1>
      <p>${problem ? problem.detail : say(deeds.keptText, locale)}</p>
      ${contact ?? null} ${problem ? null : again(frame, sent)} ${typed(frame, sent)}`,
  )
}

const again = ({ path, locale }: Frame, sent: Sent): Html =>
  html`<form method="post" action="${addressIn(path, locale)}">
    ${Object.keys(sent).flatMap((name) => many(sent, name).map((value) => hiddenField(name, value)))}
    <button type="submit">${say(deeds.again, locale)}</button>
  </form>`

const typed = ({ locale }: Frame, sent: Sent): Html | null => {
  const texts = Object.keys(sent)
    .filter(
      (name) => !unreadable.has(name) && !(isOwnField(name) && /-(?:reply|role|hold|sign-up)$/.test(name)),
    )
    .flatMap((name) => many(sent, name))
    .filter((text) => text.trim() !== '')
  if (texts.length === 0) return null
  return html`<h2>${say(deeds.keptTyped, locale)}</h2>
    <ul class="typed">
      ${texts.map((text) => html`<li>${text}</li>`)}
    </ul>`
}
