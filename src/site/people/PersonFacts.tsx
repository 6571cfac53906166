import { lang } from '../api/spoken.ts'
import type { Person } from '../api/types.ts'
import { addressOf } from '../address.ts'
import { Facts } from '../components/Facts.tsx'
import { WebLink } from '../components/WebLink.tsx'
import type { SiteLocale } from '../locale.ts'
import { people as words } from '../words/alliance.ts'
import { say } from '../words/say.ts'

export const PersonFacts = ({ person, locale }: { person: Person; locale: SiteLocale }) => {
  const { country, otherNames = [], links = [] } = person
  return (
    <Facts
      facts={[
        otherNames.length > 0 && {
          label: say(words.names, locale),
          value: (
            <ul className="plain">
              {otherNames.map(({ id, name, language, script }) => (
                <li key={id} lang={[language, script].filter(Boolean).join('-') || undefined}>
                  {name}
                </li>
              ))}
            </ul>
          ),
        },
        country && {
          label: say(words.country, locale),
          value: (
            <a href={addressOf(locale, 'countries', country.slug)} lang={lang(country, 'name')}>
              {country.name}
            </a>
          ),
        },
        links.length > 0 && {
          label: say(words.links, locale),
          value: (
            <ul className="plain">
              {links.map(({ id, url, note }) => (
                <li key={id}>
                  {note && `${note}: `}
                  <WebLink url={url} />
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  )
}
