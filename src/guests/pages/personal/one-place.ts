import type { Locale } from '../../../i18n/locales.ts'
import { guestRoles } from '../../../rsvp/read-person.ts'
import { say } from '../../../i18n/say.ts'
import type { VisitReply } from '../../../rsvp/visit.ts'
import { placeField, type PlacePart } from '../../personal/fields.ts'
import { coming } from '../../personal/people-sent.ts'
import { many, one } from '../../personal/sent.ts'
import { wrongIn, type Attempt, type Shown } from '../../personal/shown.ts'
import { attribute, html, type Html } from '../html.ts'
import { hiddenField, ownField } from '../own-field.ts'
import { itemBoxes } from './items.ts'
import { delegationWords as words, roles } from './words.ts'

/** One place of a delegation: a person, a name that follows, or nobody. */
export const onePlace = (place: number, shown: Shown, attempt?: Attempt): Html => {
  const { locale } = shown.frame
  const reply = coming(shown.seen)[place]
  const wrong = wrongAt(place, attempt)
  const id = (part: PlacePart): string => placeField(place, part)
  const valueOf = (part: PlacePart): string => (attempt ? one(attempt.sent, id(part)) : stored(reply, part))
  return html`<fieldset class="place">
    <legend>${say(words.place, locale).replace('{number}', String(place + 1))}</legend>
    ${reply ? hiddenField(id('reply'), reply.id) : null}
    <div class="columns">
      ${ownField({ id: id('name'), label: say(words.name, locale), locale, value: valueOf('name'), wrong: wrong['guestName'] })}
      ${roleField(id('role'), valueOf('role'), wrong['guestRole'], locale)}
      ${ownField({
        id: id('email'),
        label: say(words.email, locale),
        locale,
        type: 'email',
        value: valueOf('email'),
        wrong: wrong['guestEmail'],
      })}
    </div>
    <div class="columns hold">
      <div class="tick">
        <input
          type="checkbox"
          id="${id('hold')}"
          name="${id('hold')}"
          value="true"
          ${attribute('checked', valueOf('hold') !== '')}
        />
        <label for="${id('hold')}">${say(words.hold, locale)}</label>
      </div>
      <div class="until">
        ${ownField({
          id: id('until'),
          label: say(words.namesBy, locale),
          locale,
          type: 'date',
          value: valueOf('until'),
          wrong: wrong['namesBy'],
        })}
      </div>
    </div>
    ${itemBoxes({
      name: id('sign-up'),
      items: shown.seen.category?.items ?? [],
      chosen: attempt ? many(attempt.sent, id('sign-up')) : (reply?.items.map(({ item }) => item) ?? []),
      timeZone: shown.meeting?.timeZone ?? 'UTC',
      locale,
      wrong: wrong['items'],
      short: true,
    })}
  </fieldset>`
}

/** `people.1.guestName` is what the verb says of its second person, who may stand in the fourth place of the page. */
const wrongAt = (place: number, attempt: Attempt | undefined): Record<string, string> => {
  const person = attempt?.places.indexOf(place) ?? -1
  const start = `people.${person}.`
  return Object.fromEntries(
    Object.entries(wrongIn(attempt)).flatMap(([field, message]) =>
      person >= 0 && field.startsWith(start) ? [[field.slice(start.length), message]] : [],
    ),
  )
}

const stored = (reply: VisitReply | undefined, part: PlacePart): string => {
  if (!reply) return ''
  switch (part) {
    case 'name':
      return reply.guestName ?? ''
    case 'email':
      return reply.guestEmail ?? ''
    case 'role':
      return reply.guestRole
    case 'hold':
      return reply.isHold ? 'true' : ''
    case 'until':
      return reply.namesBy?.slice(0, 10) ?? ''
    default:
      return ''
  }
}

const roleField = (id: string, chosen: string, wrong: string | undefined, locale: Locale): Html =>
  html`<div class="question">
    <label for="${id}">${say(words.role, locale)}</label>
    ${wrong ? html`<p class="wrong" id="${id}-wrong">${wrong}</p>` : null}
    <select id="${id}" name="${id}" ${attribute('aria-describedby', wrong ? `${id}-wrong` : null)}>
      ${guestRoles.map(
        (role) =>
          html`<option value="${role}" ${attribute('selected', role === (chosen || 'member'))}>
            ${say(roles[role], locale)}
          </option>`,
      )}
    </select>
  </div>`
