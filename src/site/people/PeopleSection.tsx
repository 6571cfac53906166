import type { Person } from '../api/types.ts'
import type { SiteLocale } from '../locale.ts'
import { countries as words } from '../words/alliance.ts'
import { say } from '../words/say.ts'
import { PersonList } from './PersonList.tsx'

export const PeopleSection = ({ people, locale }: { people: Person[]; locale: SiteLocale }) => {
  if (people.length === 0) return null
  return (
    <section aria-labelledby="people">
      <h2 id="people">{say(words.people, locale)}</h2>
      <PersonList people={people} locale={locale} />
    </section>
  )
}
