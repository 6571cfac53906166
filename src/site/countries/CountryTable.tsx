import { lang } from '../api/spoken.ts'
import { addressOf } from '../address.ts'
import type { SiteLocale } from '../locale.ts'
import { countries as words, groups as groupWords } from '../words/alliance.ts'
import { groupGroupStatus } from '../words/choices/alliance.ts'
import { say, sayChoice } from '../words/say.ts'
import type { CountryState } from './standing.ts'

type Props = { states: CountryState[]; locale: SiteLocale }

/** What the map shows, for reading, printing and listening. */
export const CountryTable = ({ states, locale }: Props) => (
  <section className="block" aria-labelledby="table">
    <h2 id="table">{say(words.table, locale)}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">{say(words.country, locale)}</th>
          <th scope="col">{say(words.groups, locale)}</th>
          <th scope="col">{say(groupWords.status, locale)}</th>
        </tr>
      </thead>
      <tbody>
        {states
          .filter(({ groups }) => groups.length > 0)
          .flatMap(({ country, groups }) =>
            groups.map((group, index) => (
              <tr key={group.id}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={groups.length}>
                    <a href={addressOf(locale, 'countries', country.slug)} lang={lang(country, 'name')}>
                      {country.name}
                    </a>
                  </th>
                )}
                <td>
                  <a href={addressOf(locale, 'parliamentary-groups', group.slug)} lang={lang(group, 'name')}>
                    {group.name}
                  </a>
                </td>
                <td>{sayChoice(groupGroupStatus, group.groupStatus, locale)}</td>
              </tr>
            )),
          )}
      </tbody>
    </table>
  </section>
)
