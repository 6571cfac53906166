import type { Label } from '../../../i18n/label.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { questionsOf, type FormDefinition } from '../../../rsvp/definition.ts'
import { say } from '../../../i18n/say.ts'
import type { Visit, VisitReply } from '../../../rsvp/visit.ts'
import type { Shown } from '../../personal/shown.ts'
import { html, type Html } from '../html.ts'
import { dayOf } from '../meeting-line.ts'
import { fact } from './head.ts'
import { status } from './status-words.ts'
import { roles } from './words.ts'

/** What came of one person's answer, and what it was. */
export const guestState = (shown: Shown): Html | null => {
  const { seen, form, formLocale, frame } = shown
  const [reply] = seen.replies
  if (!reply) return null
  const items = itemsOf(reply, seen)
  return html`<p class="state">${say(sentenceFor(reply), frame.locale)}</p>
    ${
      items.length > 0
        ? html`<h3>${say(status.signedUp, frame.locale)}</h3>
            <ul>
              ${items.map(
                ({ title, state }) =>
                  html`<li>
                    <span lang="${frame.locale}">${title}</span> — ${say(seatWords[state], frame.locale)}
                  </li>`,
              )}
            </ul>`
        : null
    }
    ${form ? answersOf(reply, form, formLocale, frame.locale) : null}`
}

/** What came of a delegation, one line for each place. */
export const delegationState = ({ seen, frame: { locale }, meeting }: Shown): Html | null => {
  if (seen.replies.length === 0 && seen.invitation?.partstat !== 'declined') return null
  if (seen.replies.every(({ partstat }) => partstat === 'declined'))
    return html`<p class="state">${say(status.delegationDeclined, locale)}</p>`
  return html`<ul class="people">
    ${seen.replies.map(
      (reply) =>
        html`<li>
          <strong>${nameOf(reply, meeting?.timeZone ?? 'UTC', locale)}</strong>
          <span class="mark">${say(roles[reply.guestRole], locale)}</span><br />
          ${say(shortFor(reply), locale)}
          ${itemsOf(reply, seen).map(
            ({ title, state }) =>
              html`<br /><span lang="${locale}">${title}</span> — ${say(seatWords[state], locale)}`,
          )}
        </li>`,
    )}
  </ul>`
}

const seatWords = { confirmed: status.seatConfirmed, waiting: status.seatWaiting } as const

const sentenceFor = ({ partstat, reviewState, seatState }: VisitReply): Label => {
  if (partstat === 'delegated') return status.delegated
  if (partstat === 'declined') return status.declined
  if (reviewState === 'unconfirmed') return status.unconfirmed
  if (reviewState === 'requested') return status.requested
  if (reviewState === 'refused') return status.refused
  if (partstat === 'tentative') return status.tentative
  return { confirmed: status.confirmed, waiting: status.waiting, none: status.accepted }[seatState]
}

const shortFor = ({ partstat, reviewState, seatState }: VisitReply): Label => {
  if (partstat === 'declined') return status.notComing
  if (reviewState === 'requested') return status.seatReview
  return { confirmed: status.seatConfirmed, waiting: status.seatWaiting, none: status.accepted }[seatState]
}

const nameOf = (reply: VisitReply, timeZone: string, locale: Locale): Html => {
  if (!reply.isHold) return html`<bdi>${reply.guestName ?? reply.guestEmail ?? ''}</bdi>`
  const until = reply.namesBy ? `, ${say(status.by, locale)} ${dayOf(reply.namesBy, timeZone, locale)}` : ''
  return html`${say(status.hold, locale)}${until}`
}

const itemsOf = ({ items }: VisitReply, { category }: Visit) =>
  items.flatMap(({ item, state }) => {
    const found = category?.items.find(({ id }) => id === item)
    return found ? [{ title: found.title, state }] : []
  })

const answersOf = (reply: VisitReply, form: FormDefinition, lang: Locale, locale: Locale): Html | null => {
  const given = new Map(reply.answers.map(({ field, value }) => [field, value]))
  const rows = questionsOf(form).flatMap((question) => {
    const value = given.get(question.name)
    const label = question.label ?? question.name
    if (reply.sealedFields.includes(question.name))
      return [fact(label, html`<span class="mark">${say(status.sealed, locale)}</span>`)]
    if (value === undefined) return []
    if (question.blockType === 'checkbox')
      return [fact(label, say(value === 'true' ? status.ticked : status.unticked, locale))]
    const option = 'options' in question ? question.options.find((one) => one.value === value) : undefined
    return [fact(label, html`<bdi>${option?.label ?? value}</bdi>`)]
  })
  if (rows.length === 0) return null
  return html`<h3>${say(status.answers, locale)}</h3>
    <dl class="facts" lang="${lang}">${rows}</dl>`
}
