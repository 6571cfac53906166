import { lang } from '../api/spoken.ts'
import type { Person } from '../api/types.ts'
import { addressOf } from '../address.ts'
import type { SiteLocale } from '../locale.ts'

export const PersonLink = ({ person, locale }: { person: Person; locale: SiteLocale }) => (
  <a href={addressOf(locale, 'people', person.slug)} lang={lang(person, 'name')}>
    {person.name}
  </a>
)
