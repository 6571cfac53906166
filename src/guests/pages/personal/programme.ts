import { say } from '../../../i18n/say.ts'
import type { Shown } from '../../personal/shown.ts'
import type { PublicItem } from '../../public/meeting.ts'
import { html, type Html } from '../html.ts'
import { dayOf, hourOf } from '../meeting-line.ts'
import { status } from './status-words.ts'

/** The public programme, and of the rest what this category of guests may see. */
export const programmeOf = (shown: Shown): Html => {
  const { frame, meeting } = shown
  const { locale } = frame
  const timeZone = meeting?.timeZone ?? 'UTC'
  const items = itemsFor(shown)
  const days = [...new Set(items.map(({ startsAt }) => dayOf(startsAt, timeZone, locale)))]
  return html`<section aria-labelledby="programme">
    <h2 id="programme">${say(status.programme, locale)}</h2>
    ${items.length === 0 ? html`<p>${say(status.noProgramme, locale)}</p>` : null}
    ${days.map(
      (day) =>
        html`<h3>${day}</h3>
          <ul class="programme">
            ${items
              .filter(({ startsAt }) => dayOf(startsAt, timeZone, locale) === day)
              .map(
                ({ title, startsAt, endsAt, place }) =>
                  html`<li>
                    <span class="hour"
                      >${hourOf(startsAt, timeZone, locale)}${
                        endsAt ? `–${hourOf(endsAt, timeZone, locale)}` : ''
                      }</span
                    >
                    <span lang="${locale}"
                      >${title}${place ? html`<br /><span class="mark">${place}</span>` : null}</span
                    >
                  </li>`,
              )}
          </ul>`,
    )}
  </section>`
}

/** Where both know an item, the invitation knows it better: in public it may be a closed session without a name. */
const itemsFor = ({ programme, seen }: Shown): PublicItem[] => {
  const own = new Map<string, PublicItem>(seen.category?.items.map((item) => [item.id, item]))
  const others = programme.filter(({ id }) => !own.has(id))
  return [...others, ...own.values()].sort((a, b) => a.startsAt.localeCompare(b.startsAt))
}
