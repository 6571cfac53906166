import type { Locale } from '../../i18n/locales.ts'
import type { Letter } from '../../letters/content.ts'
import { composeLetter } from '../../letters/letter.ts'
import type { LetterAlliance, LetterGroup, LetterMeeting, LetterSource } from '../../letters/source.ts'
import type { ReadPublic } from '../../mail/letter-source.ts'
import type { Visit } from '../../rsvp/visit.ts'
import { docs, inLanguage, type PublicMeeting } from './meeting.ts'

type Asked = { seen: Visit; meeting: PublicMeeting; link?: LetterSource['link'] }

/** The guest's letter, from what is public and what the link opens; null for a link that is not an invitation's. */
export const guestLetter = async (
  read: ReadPublic,
  { seen, meeting, link = null }: Asked,
  locale: Locale,
): Promise<Letter | null> => {
  const { invitation, category, deadline } = seen
  if (seen.purpose !== 'invitation' || !invitation) return null
  const [alliance, groups, before] = await Promise.all([
    read(`/api/globals/alliance?${inLanguage(locale, 2)}`),
    read(`/api/parliamentary-groups?limit=100&${inLanguage(locale, 2)}`),
    read(
      `/api/meetings?limit=1&sort=-startsAt&where[startsAt][less_than]=${meeting.startsAt}&${inLanguage(locale, 2)}`,
    ),
  ])
  const source: LetterSource = {
    meeting,
    alliance: alliance as LetterAlliance | null,
    groups: docs<LetterGroup>(groups),
    previous: docs<LetterMeeting>(before)[0] ?? null,
    category,
    invitation: {
      name: invitation.name,
      addresseeKind: invitation.addresseeKind,
      salutation: invitation.salutation,
      places: invitation.places,
      deadline,
    },
    link,
    date: null,
  }
  return composeLetter(source, locale)
}
