import { lang } from '../api/spoken.ts'
import type { Group } from '../api/types.ts'
import { addressOf } from '../address.ts'
import type { SiteLocale } from '../locale.ts'
import { groups as words } from '../words/alliance.ts'
import { groupGroupStatus, groupLegalForm } from '../words/choices/alliance.ts'
import { say, sayChoice } from '../words/say.ts'
import { byCountry } from './by-country.ts'
import { officeHolders } from './office.ts'

type Props = { groups: Group[]; locale: SiteLocale }

const formOf = ({ legalForm }: Group, locale: SiteLocale): string | false =>
  legalForm !== 'unknown' && sayChoice(groupLegalForm, legalForm, locale)

const Row = ({ group, locale }: { group: Group; locale: SiteLocale }) => (
  <li>
    <p>
      <a href={addressOf(locale, 'parliamentary-groups', group.slug)} lang={lang(group, 'name')}>
        {group.name}
      </a>
    </p>
    <p className="small quiet">
      {[sayChoice(groupGroupStatus, group.groupStatus, locale), formOf(group, locale)]
        .filter(Boolean)
        .join(' · ')}
    </p>
    {officeHolders(group).length > 0 && (
      <p className="small">
        {officeHolders(group)
          .map(({ person }) => person?.name)
          .join(', ')}
      </p>
    )}
  </li>
)

export const GroupList = ({ groups, locale }: Props) => (
  <div className="delegations">
    {byCountry(groups, locale).map(({ country, groups: those }) => (
      <section key={country?.id ?? ''}>
        <h2 lang={country ? lang(country, 'name') : undefined}>
          {country ? (
            <a href={addressOf(locale, 'countries', country.slug)}>{country.name}</a>
          ) : (
            say(words.noCountry, locale)
          )}
        </h2>
        <ul className="plain">
          {those.map((group) => (
            <Row key={group.id} group={group} locale={locale} />
          ))}
        </ul>
      </section>
    ))}
  </div>
)
