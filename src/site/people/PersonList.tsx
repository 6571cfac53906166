import { lang } from '../api/spoken.ts'
import type { Membership, Person } from '../api/types.ts'
import type { SiteLocale } from '../locale.ts'
import { membershipRole } from '../words/choices/alliance.ts'
import { sayChoice } from '../words/say.ts'
import { PersonLink } from './PersonLink.tsx'

type Props = { people: Person[]; locale: SiteLocale }

const officeOf = ({ role, roleLabel, group, organization }: Membership, locale: SiteLocale): string =>
  [
    roleLabel ?? sayChoice(membershipRole, role, locale),
    roleLabel ? null : (group?.name ?? organization?.name),
  ]
    .filter(Boolean)
    .join(', ')

export const PersonList = ({ people, locale }: Props) => (
  <ul className="plain delegations">
    {people.map((person) => {
      const [first] = (person.memberships?.docs ?? []).filter(({ endDate }) => !endDate)
      return (
        <li key={person.id}>
          <p className="strong">
            <PersonLink person={person} locale={locale} />
          </p>
          {person.country && (
            <p className="small quiet" lang={lang(person.country, 'name')}>
              {person.country.name}
            </p>
          )}
          {first && <p className="small">{officeOf(first, locale)}</p>}
        </li>
      )
    })}
  </ul>
)
