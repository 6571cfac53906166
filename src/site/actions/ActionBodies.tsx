import { lang } from '../api/spoken.ts'
import type { Action } from '../api/types.ts'
import { addressOf } from '../address.ts'
import { PersonLink } from '../people/PersonLink.tsx'
import type { SiteLocale } from '../locale.ts'
import { actions as words } from '../words/campaign.ts'
import { say } from '../words/say.ts'

/** The groups and people who did it. */
export const ActionBodies = ({
  action: { groups = [], people = [] },
  locale,
}: {
  action: Action
  locale: SiteLocale
}) => (
  <>
    {groups.length > 0 && (
      <section aria-labelledby="groups">
        <h2 id="groups">{say(words.groups, locale)}</h2>
        <ul className="prose dashes">
          {groups.map((group) => (
            <li key={group.id} lang={lang(group, 'name')}>
              <a href={addressOf(locale, 'parliamentary-groups', group.slug)}>{group.name}</a>
            </li>
          ))}
        </ul>
      </section>
    )}
    {people.length > 0 && (
      <section aria-labelledby="people">
        <h2 id="people">{say(words.people, locale)}</h2>
        <ul className="prose dashes">
          {people.map((person) => (
            <li key={person.id}>
              <PersonLink person={person} locale={locale} />
            </li>
          ))}
        </ul>
      </section>
    )}
  </>
)
