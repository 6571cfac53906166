import type { Locale } from '../../../i18n/locales.ts'
import { say } from '../../../i18n/say.ts'
import type { Shown } from '../../personal/shown.ts'
import { html, type Html } from '../html.ts'
import { daysOf, momentOf } from '../meeting-line.ts'
import { meetingStates } from './status-words.ts'
import { words } from './words.ts'

/** The title of a personal page: the meeting, or the form as long as the meeting is not public. */
export const titleOf = ({ meeting, form }: Pick<Shown, 'meeting' | 'form'>): string =>
  meeting?.title ?? form?.title ?? form?.slug ?? ''

/** Which meeting, for whom, until when. */
export const head = (shown: Shown): Html => {
  const { meeting, seen, frame } = shown
  const { locale } = frame
  const line = meeting ? [daysOf(meeting, locale), meeting.city].filter(Boolean).join(' · ') : ''
  const { invitation, deadline, purpose } = seen
  const [reply] = seen.replies
  const name = purpose === 'invitation' ? invitation?.name : reply?.guestName
  return html`<h1 lang="${locale}">${titleOf(shown)}</h1>
    ${line ? html`<p class="meeting" lang="${locale}">${line}</p>` : null} ${stateOfMeeting(shown, locale)}
    <dl class="facts">
      ${name ? fact(say(words.forWhom, locale), html`<bdi>${name}</bdi>`) : null}
      ${deadline ? fact(say(words.deadline, locale), momentOf(deadline, meeting?.timeZone, locale)) : null}
    </dl>`
}

export const fact = (label: string, value: Html | string): Html =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`

const stateOfMeeting = ({ meeting }: Shown, locale: Locale): Html | null => {
  const state = meeting?.meetingStatus as keyof typeof meetingStates | undefined
  return state && state in meetingStates
    ? html`<p class="notice">${say(meetingStates[state], locale)}</p>`
    : null
}
