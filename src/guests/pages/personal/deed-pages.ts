import type { Label } from '../../../i18n/label.ts'
import { answersForMany } from '../../../rsvp/read-people.ts'
import { say } from '../../../i18n/say.ts'
import { fields } from '../../personal/fields.ts'
import { one } from '../../personal/sent.ts'
import { wrongIn, type Attempt, type Shown } from '../../personal/shown.ts'
import { errorSummary } from '../error-summary.ts'
import { html, type Html } from '../html.ts'
import { addressIn, layout, type Frame } from '../layout.ts'
import { ownField } from '../own-field.ts'
import { words as common } from '../words.ts'
import { deeds } from './deed-words.ts'
import { head } from './head.ts'

/** Asks once more before a guest gives up the seat. */
export const withdrawPage = (shown: Shown): string =>
  askAgain(shown, 'withdraw', deeds.withdrawTitle, deeds.withdrawButton, [
    answersForMany(shown.seen) ? deeds.withdrawMany : deeds.withdrawSelf,
  ])

export const erasePage = (shown: Shown): string =>
  askAgain(shown, 'erase', deeds.eraseTitle, deeds.eraseButton, [
    answersForMany(shown.seen) ? deeds.eraseDelegation : deeds.eraseText,
    ...(shown.seen.invitation ? [deeds.eraseStays] : []),
  ])

export const erasedPage = (frame: Frame): string =>
  layout(
    frame,
    say(deeds.erasedTitle, frame.locale),
    html`<h1>${say(deeds.erasedTitle, frame.locale)}</h1>
      <p>${say(deeds.erasedText, frame.locale)}</p>`,
  )

/** A colleague instead: nobody answers silently as somebody else. */
export const delegatePage = (shown: Shown, attempt?: Attempt): string => {
  const { frame, seen } = shown
  const { locale } = frame
  const wrong = wrongIn(attempt)
  const [name, address] = [say(deeds.colleagueName, locale), say(deeds.colleagueEmail, locale)]
  const spots = new Map([
    ['name', { id: fields.colleagueName, label: name }],
    ['email', { id: fields.colleagueEmail, label: address }],
  ])
  const title = say(deeds.delegateTitle, locale)
  return deedPage(
    shown,
    attempt ? `${say(common.error, locale)} ${title}` : title,
    html`<h2>${title}</h2>
      ${attempt ? errorSummary(attempt.problem, spots) : null}
      <p>${say(deeds.delegateText, locale).replace('{name}', seen.invitation?.name ?? '')}</p>
      <h3>${say(deeds.delegateWhat, locale)}</h3>
      <ol>
        ${deeds.delegateSteps.map((step) => html`<li>${say(step, locale)}</li>`)}
      </ol>
      <form method="post" action="${addressIn(`${frame.path}/delegate`, locale)}" novalidate>
        ${ownField({
          id: fields.colleagueName,
          label: name,
          locale,
          value: one(attempt?.sent, fields.colleagueName),
          wrong: wrong['name'],
          required: true,
        })}${ownField({
          id: fields.colleagueEmail,
          label: address,
          locale,
          type: 'email',
          value: one(attempt?.sent, fields.colleagueEmail),
          wrong: wrong['email'],
          required: true,
        })}
        ${buttons(shown, deeds.delegateButton)}
      </form>`,
  )
}

/** Opening the mail confirms nothing: programs open it too. */
export const confirmPage = (shown: Shown, path: string): string => {
  const { locale } = shown.frame
  const isOpen = shown.seen.replies.some(({ reviewState }) => reviewState === 'unconfirmed')
  const title = isOpen ? deeds.confirmTitle : deeds.confirmedTitle
  return deedPage(
    shown,
    say(title, locale),
    html`<h2>${say(title, locale)}</h2>
      ${
        isOpen
          ? html`<p>${say(deeds.confirmText, locale)}</p>
              <form method="post" action="${addressIn(path, locale)}">
                <button type="submit">${say(deeds.confirmButton, locale)}</button>
              </form>`
          : html`<p>${say(common.request, locale)}</p>
              <p><a href="${addressIn(`/r/i/${shown.link}`, locale)}">${say(deeds.ownPage, locale)}</a></p>`
      }`,
  )
}

const deedPage = (shown: Shown, title: string, content: Html): string =>
  layout(shown.frame, title, html`${head(shown)} ${content}`)

const askAgain = (shown: Shown, deed: string, title: Label, button: Label, texts: Label[]): string => {
  const { frame } = shown
  const { locale } = frame
  return deedPage(
    shown,
    say(title, locale),
    html`<h2>${say(title, locale)}</h2>
      ${texts.map((text) => html`<p>${say(text, locale)}</p>`)}
      <form method="post" action="${addressIn(`${frame.path}/${deed}`, locale)}">
        ${buttons(shown, button)}
      </form>`,
  )
}

const buttons = ({ frame: { path, locale } }: Shown, label: Label): Html =>
  html`<p class="ways">
    <button type="submit">${say(label, locale)}</button>
    <a class="second" href="${addressIn(path, locale)}">${say(deeds.back, locale)}</a>
  </p>`
