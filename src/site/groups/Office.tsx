import type { Group } from '../api/types.ts'
import { MembershipList } from '../people/MembershipList.tsx'
import type { SiteLocale } from '../locale.ts'
import { sayDay } from '../time/day.ts'
import { groups as words } from '../words/alliance.ts'
import { say } from '../words/say.ts'
import { currentMembers, formerMembers } from './office.ts'

/** Who holds which office, as somebody checked on a day: office-holders change, and a list without a day is a rumour. */
export const Office = ({ group, locale }: { group: Group; locale: SiteLocale }) => {
  const [now, before] = [currentMembers(group), formerMembers(group)]
  return (
    <section aria-labelledby="office">
      <h2 id="office">{say(words.office, locale)}</h2>
      <p className="small quiet">
        {group.verifiedAt
          ? say(words.officeVerified, locale, { date: sayDay(group.verifiedAt, locale) })
          : say(words.officeUnverified, locale)}
      </p>
      {now.length > 0 ? (
        <MembershipList memberships={now} shows="person" locale={locale} />
      ) : (
        <p>{say(words.noOffice, locale)}</p>
      )}
      {before.length > 0 && (
        <>
          <h3>{say(words.former, locale)}</h3>
          <MembershipList memberships={before} shows="person" locale={locale} />
        </>
      )}
    </section>
  )
}
