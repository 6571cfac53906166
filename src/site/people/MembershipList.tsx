import { lang } from '../api/spoken.ts'
import type { Membership } from '../api/types.ts'
import { addressOf } from '../address.ts'
import type { SiteLocale } from '../locale.ts'
import { sayDay } from '../time/day.ts'
import { groups as words } from '../words/alliance.ts'
import { membershipRole } from '../words/choices/alliance.ts'
import { say, sayChoice } from '../words/say.ts'
import { PersonLink } from './PersonLink.tsx'

type Props = { memberships: Membership[]; shows: 'person' | 'body'; locale: SiteLocale }

const spanOf = ({ startDate, endDate }: Membership, locale: SiteLocale): string =>
  [
    startDate && say(words.since, locale, { date: sayDay(startDate, locale) }),
    endDate && say(words.until, locale, { date: sayDay(endDate, locale) }),
  ]
    .filter(Boolean)
    .join(', ')

const Who = ({
  membership: { person, group, organization },
  shows,
  locale,
}: Omit<Props, 'memberships'> & { membership: Membership }) => {
  if (shows === 'person') return person ? <PersonLink person={person} locale={locale} /> : null
  if (group)
    return (
      <a href={addressOf(locale, 'parliamentary-groups', group.slug)} lang={lang(group, 'name')}>
        {group.name}
      </a>
    )
  return organization ? <span lang={lang(organization, 'name')}>{organization.name}</span> : null
}

/** Offices of people, seen from the body or from the person. */
export const MembershipList = ({ memberships, shows, locale }: Props) => (
  <ul className="plain memberships">
    {memberships.map((membership) => (
      <li key={membership.id}>
        <p className="small quiet" lang={membership.roleLabel ? lang(membership, 'roleLabel') : undefined}>
          {membership.roleLabel ?? sayChoice(membershipRole, membership.role, locale)}
        </p>
        <p className="strong">
          <Who membership={membership} shows={shows} locale={locale} />
        </p>
        <p className="small quiet">
          {[membership.onBehalfOf, spanOf(membership, locale)].filter(Boolean).join(' · ')}
        </p>
      </li>
    ))}
  </ul>
)
