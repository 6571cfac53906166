import type { Locale } from '../../../i18n/locales.ts'
import { say } from '../../../i18n/say.ts'
import { fields } from '../../personal/fields.ts'
import { coming, placesOf } from '../../personal/people-sent.ts'
import { one } from '../../personal/sent.ts'
import { wrongIn, type Attempt, type Shown } from '../../personal/shown.ts'
import { html, type Html } from '../html.ts'
import { ownChoice } from '../own-field.ts'
import { onePlace } from './one-place.ts'
import { delegationWords as words } from './words.ts'
import { whoCoordinates } from './who-answers.ts'

/** What a coordinator is asked: whether they come, who, and for whom places are held. Every place is on the page. */
export const delegationFields = (shown: Shown, attempt?: Attempt): Html => {
  const { seen, frame } = shown
  const { locale } = frame
  const wrong = wrongIn(attempt)
  const places = placesOf(seen)
  return html`${ownChoice(
      fields.willCome,
      say(words.willComes, locale),
      [
        { value: 'yes', label: say(words.yes, locale), id: fields.willCome },
        { value: 'no', label: say(words.no, locale), id: 'will-not-come' },
      ],
      attempt ? one(attempt.sent, fields.willCome) : usual(shown),
      { locale },
    )}
    <section class="delegation" aria-labelledby="delegation">
      <h3 id="delegation">${say(words.people, locale)}</h3>
      <p>${placesLine(places.length, locale)}</p>
      ${linesOf(seen.category?.hints).map((line) => html`<p lang="${locale}">${line}</p>`)}
      <p class="hint">${say(words.own, locale)}</p>
      ${coming(seen).length > 0 ? html`<p class="hint">${say(words.removing, locale)}</p>` : null}
      ${places.map((place) => onePlace(place, shown, attempt))}
    </section>
    ${whoCoordinates({ locale, sent: attempt?.sent, wrong })}`
}

const linesOf = (text: string | null | undefined): string[] => (text ?? '').split(/\n+/).filter(Boolean)

const usual = ({ seen }: Shown): string =>
  seen.replies.length > 0 && coming(seen).length === 0 ? 'no' : seen.replies.length > 0 ? 'yes' : ''

const placesLine = (places: number, locale: Locale): string =>
  places === 1 ? say(words.onePlace, locale) : say(words.places, locale).replace('{places}', String(places))
