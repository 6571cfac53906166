import { lang } from '../api/spoken.ts'
import type { Group, Legislature } from '../api/types.ts'
import { addressOf } from '../address.ts'
import type { SiteLocale } from '../locale.ts'
import { countries as words } from '../words/alliance.ts'
import { groupGroupStatus } from '../words/choices/alliance.ts'
import { page } from '../words/page.ts'
import { say, sayChoice } from '../words/say.ts'

type Props = { legislatures: Legislature[]; groups: Group[]; locale: SiteLocale }

/** The groups and the parliaments of a country. */
export const CountryBodies = ({ legislatures, groups, locale }: Props) => (
  <>
    <section aria-labelledby="groups">
      <h2 id="groups">{say(words.groups, locale)}</h2>
      {groups.length === 0 && <p className="quiet">{say(page.nothing, locale)}</p>}
      <ul className="plain memberships">
        {groups.map((group) => (
          <li key={group.id}>
            <p className="small quiet">{sayChoice(groupGroupStatus, group.groupStatus, locale)}</p>
            <p className="strong" lang={lang(group, 'name')}>
              <a href={addressOf(locale, 'parliamentary-groups', group.slug)}>{group.name}</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
    {legislatures.length > 0 && (
      <section aria-labelledby="parliaments">
        <h2 id="parliaments">{say(words.parliaments, locale)}</h2>
        <ul className="prose dashes">
          {legislatures.map((legislature) => (
            <li key={legislature.id} lang={lang(legislature, 'name')}>
              {legislature.website ? <a href={legislature.website}>{legislature.name}</a> : legislature.name}
            </li>
          ))}
        </ul>
      </section>
    )}
  </>
)
