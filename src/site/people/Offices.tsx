import type { Person } from '../api/types.ts'
import type { SiteLocale } from '../locale.ts'
import { people as words } from '../words/alliance.ts'
import { page } from '../words/page.ts'
import { say } from '../words/say.ts'
import { MembershipList } from './MembershipList.tsx'

export const Offices = ({ person, locale }: { person: Person; locale: SiteLocale }) => {
  const all = person.memberships?.docs ?? []
  const [now, before] = [all.filter(({ endDate }) => !endDate), all.filter(({ endDate }) => endDate)]
  return (
    <section aria-labelledby="offices">
      <h2 id="offices">{say(words.offices, locale)}</h2>
      {all.length === 0 && <p className="quiet">{say(page.nothing, locale)}</p>}
      <MembershipList memberships={now} shows="body" locale={locale} />
      {before.length > 0 && (
        <>
          <h3>{say(words.earlier, locale)}</h3>
          <MembershipList memberships={before} shows="body" locale={locale} />
        </>
      )}
    </section>
  )
}
