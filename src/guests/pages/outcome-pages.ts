import type { Locale } from '../../i18n/locales.ts'
import type { FormDefinition } from '../../rsvp/definition.ts'
import type { Problem } from '../../rsvp/problems.ts'
import { say } from '../../i18n/say.ts'
import { html, type Html } from './html.ts'
import { addressIn, languageLinks, layout, type Frame } from './layout.ts'
import { meetingLine } from './meeting-line.ts'
import { deeds } from './personal/deed-words.ts'
import { richText } from './rich-text.ts'
import { words } from './words.ts'

/** What happened: the answer is there, as a request, under a reference that tells nothing about anyone else. */
export const receivedPage = (
  frame: Frame,
  form: FormDefinition,
  reference: string,
  toConfirm = false,
): string => {
  const { locale } = frame
  return layout(
    frame,
    say(words.received, locale),
    html`<h1>${say(words.received, locale)}</h1>
      ${meetingLine(form, locale)}
      <p>${say(toConfirm ? words.checkMail : words.request, locale)}</p>
      <div lang="${locale}">${richText(form.confirmationMessage)}</div>
      <p>${say(words.reference, locale)} <strong class="reference">${reference}</strong></p>
      <p>${say(words.keep, locale)}</p>
      ${contactOf(form, frame)}`,
  )
}

/** Why there is no form to fill in, and where to go instead. */
export const problemPage = (frame: Frame, problem: Problem, form?: Pick<FormDefinition, 'meeting'>): string =>
  layout(
    frame,
    problem.title,
    html`<h1>${problem.title}</h1>
      ${form ? meetingLine(form, frame.locale) : null}
      <p>${problem.detail}</p>
      ${form ? contactOf(form, frame) : null}
      ${problem.code === 'link-not-found' ? toCodePage(frame.locale) : null}
      ${
        problem.code === 'form-not-found' && frame.languages.length > 0
          ? html`<p>${say(words.otherLanguages, frame.locale)}</p>
              ${languageLinks(frame)}`
          : null
      }`,
  )

const toCodePage = (locale: Locale): Html =>
  html`<p><a href="${addressIn('/r', locale)}">${say(deeds.toCode, locale)}</a></p>`

export const contactOf = (
  { meeting }: Pick<FormDefinition, 'meeting'>,
  { locale }: Pick<Frame, 'locale'>,
): Html | null =>
  meeting?.contact?.email
    ? html`<p>
        ${say(words.contact, locale)} ${meeting.contact.name ? `${meeting.contact.name}, ` : ''}<a
          href="mailto:${meeting.contact.email}"
          >${meeting.contact.email}</a
        >
      </p>`
    : null
