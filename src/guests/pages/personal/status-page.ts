import { answersForMany } from '../../../rsvp/read-people.ts'
import { say } from '../../../i18n/say.ts'
import { coming } from '../../personal/people-sent.ts'
import type { Shown } from '../../personal/shown.ts'
import { html, type Html } from '../html.ts'
import { addressIn, layout } from '../layout.ts'
import { contactOf } from '../outcome-pages.ts'
import { privacyNotice } from '../form-page.ts'
import { letterOf } from './answer-page.ts'
import { answered } from './guest-fields.ts'
import { head, titleOf } from './head.ts'
import { programmeOf } from './programme.ts'
import { delegationState, guestState } from './states.ts'
import { status } from './status-words.ts'
import { words } from './words.ts'

/** What was just done, as the address says it: nothing that matters is believed from there. */
export const done = {
  answered: status.saved,
  withdrawn: status.withdrawn,
  delegated: status.passedOn,
  erased: status.erased,
} as const
export type Done = keyof typeof done

export const isDone = (value: unknown): value is Done =>
  typeof value === 'string' && Object.hasOwn(done, value)

/** What was answered, what came of it, and all that can be done now. */
export const statusPage = (shown: Shown, just: Done | null): string => {
  const { frame, seen } = shown
  const { locale } = frame
  return layout(
    frame,
    titleOf(shown),
    html`${just ? html`<p class="done" role="status">${say(done[just], locale)}</p>` : null} ${head(shown)}
      <section aria-labelledby="answer-title">
        <h2 id="answer-title">${say(words.yourAnswer, locale)}</h2>
        ${answersForMany(seen) ? delegationState(shown) : guestState(shown)} ${deadlineNote(shown)}
        ${deedsOf(shown)}
      </section>
      ${downloads(shown)} ${letterOf(shown, true)} ${programmeOf(shown)} ${dataOf(shown)}
      ${shown.form && seen.replies.length > 0 ? privacyNotice(shown.form, locale, shown.formLocale) : null}
      ${contactOf(shown, frame)}`,
  )
}

/** An answer that nobody can change any more says whom to write to. */
const deadlineNote = (shown: Shown): Html | null => {
  const { seen, frame, form } = shown
  const { locale } = frame
  const isAnswered = seen.replies.length > 0
  const note = {
    closed: isAnswered ? status.closed : status.closedUnanswered,
    notYet: status.notYet,
    late: words.late,
    open: form === null ? status.noForm : null,
  }[seen.state]
  return note
    ? html`<div class="notice">
        <p>${say(note, locale)}</p>
        ${seen.state === 'late' ? null : contactOf(shown, frame)}
      </div>`
    : null
}

const deedsOf = (shown: Shown): Html | null => {
  const { seen, frame, form } = shown
  const { locale, path } = frame
  const isOpen = seen.state === 'open' || seen.state === 'late'
  const mayChange = isOpen && form !== null && !seen.invitation?.delegated && seen.purpose !== 'request'
  const mayWithdraw = seen.replies.some(({ partstat }) => partstat !== 'declined' && partstat !== 'delegated')
  if (!mayChange && !mayWithdraw) return null
  return html`<p class="ways">
    ${
      mayChange
        ? html`<a class="button" href="${addressIn(path, locale)}&amp;change=1"
            >${say(status.change, locale)}</a
          >`
        : null
    }
    ${
      mayWithdraw
        ? html`<a class="second" href="${addressIn(`${path}/withdraw`, locale)}"
            >${say(answersForMany(seen) ? status.withdrawAll : status.withdraw, locale)}</a
          >`
        : null
    }
  </p>`
}

const downloads = ({ seen, frame, letter, meeting }: Shown): Html => {
  const { locale, path } = frame
  const takesPart = coming(seen).length > 0 && meeting !== null
  return html`<ul class="downloads">
    ${
      takesPart
        ? html`<li>
            <a href="${addressIn(`${path}/calendar.ics`, locale)}">${say(status.calendar, locale)}</a>
          </li>`
        : null
    }
    ${
      letter
        ? html`<li>
            <a href="${addressIn(`${path}/letter.pdf`, locale)}">${say(words.letterPdf, locale)}</a>
          </li>`
        : null
    }
  </ul>`
}

const dataOf = ({ seen, frame }: Shown): Html | null => {
  const { locale, path } = frame
  if (!seen.replies.some((reply) => answered(reply) || reply.guestName !== null)) return null
  return html`<section aria-labelledby="your-data">
    <h2 id="your-data">${say(status.yourData, locale)}</h2>
    <ul class="downloads">
      <li><a href="${addressIn(`${path}/data.json`, locale)}">${say(status.download, locale)}</a></li>
      <li><a href="${addressIn(`${path}/erase`, locale)}">${say(status.erase, locale)}</a></li>
    </ul>
  </section>`
}
