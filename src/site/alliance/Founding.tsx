import { lang } from '../api/spoken.ts'
import type { Alliance, SitePage } from '../api/types.ts'
import { addressOf } from '../address.ts'
import { Facts } from '../components/Facts.tsx'
import type { SiteLocale } from '../locale.ts'
import { sayDay } from '../time/day.ts'
import { alliance as words } from '../words/alliance.ts'
import { say } from '../words/say.ts'

type Props = { alliance: Alliance; contact: SitePage | undefined; locale: SiteLocale }

/** When and how it was founded, and where it can be reached. */
export const Founding = ({ alliance, contact, locale }: Props) => {
  const { foundedOn, foundingMeeting, foundingNote } = alliance
  return (
    <Facts
      facts={[
        foundedOn && { label: say(words.founded, locale), value: sayDay(foundedOn, locale) },
        foundingMeeting && {
          label: say(words.founding, locale),
          value: (
            <>
              <a
                href={addressOf(locale, 'meetings', foundingMeeting.slug)}
                lang={lang(foundingMeeting, 'title')}
              >
                {foundingMeeting.title}
              </a>
              {foundingNote && (
                <p className="small quiet" lang={lang(alliance, 'foundingNote')}>
                  {foundingNote}
                </p>
              )}
            </>
          ),
        },
        contact && {
          label: say(words.contact, locale),
          value: (
            <a href={addressOf(locale, 'pages', contact.slug)} lang={lang(contact, 'title')}>
              {contact.title}
            </a>
          ),
        },
      ]}
    />
  )
}
