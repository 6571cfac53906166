import { lang } from '../api/spoken.ts'
import type { Group } from '../api/types.ts'
import { addressOf } from '../address.ts'
import { Facts } from '../components/Facts.tsx'
import { WebLink } from '../components/WebLink.tsx'
import type { SiteLocale } from '../locale.ts'
import { sayDay } from '../time/day.ts'
import { countries, groups as words } from '../words/alliance.ts'
import { groupGroupStatus, groupLegalForm } from '../words/choices/alliance.ts'
import { page } from '../words/page.ts'
import { say, sayChoice } from '../words/say.ts'

export const GroupFacts = ({ group, locale }: { group: Group; locale: SiteLocale }) => {
  const {
    officialName,
    officialNameLanguage,
    legalForm,
    groupStatus,
    legislature,
    chambers = [],
    foundedOn,
  } = group
  const country = legislature?.country
  return (
    <Facts
      facts={[
        officialName && {
          label: say(words.officialName, locale),
          value: <span lang={officialNameLanguage ?? undefined}>{officialName}</span>,
        },
        country && {
          label: say(countries.country, locale),
          value: (
            <a href={addressOf(locale, 'countries', country.slug)} lang={lang(country, 'name')}>
              {country.name}
            </a>
          ),
        },
        legislature && {
          label: say(words.parliament, locale),
          value: <span lang={lang(legislature, 'name')}>{legislature.name}</span>,
        },
        chambers.length > 0 && {
          label: say(words.chambers, locale),
          value: chambers.map(({ name }) => name).join(', '),
        },
        legalForm !== 'unknown' && {
          label: say(words.form, locale),
          value: sayChoice(groupLegalForm, legalForm, locale),
        },
        { label: say(words.status, locale), value: sayChoice(groupGroupStatus, groupStatus, locale) },
        foundedOn && { label: say(words.foundedOn, locale), value: sayDay(foundedOn, locale) },
        group.website && { label: say(page.website, locale), value: <WebLink url={group.website} /> },
      ]}
    />
  )
}
