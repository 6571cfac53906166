import { lang } from '../api/spoken.ts'
import type { Meeting } from '../api/types.ts'
import { addressOf } from '../address.ts'
import type { SiteLocale } from '../locale.ts'
import { AnswerLink } from '../meeting/AnswerLink.tsx'
import { placeOf } from '../meeting/place.ts'
import { sayDays } from '../time/meeting-days.ts'
import { meeting as words } from '../words/meeting.ts'
import { say } from '../words/say.ts'

/** Days, place and title, and the two ways on. */
export const MeetingPiece = ({ meeting, locale }: { meeting: Meeting; locale: SiteLocale }) => (
  <>
    <p className="days">{sayDays(meeting, locale)}</p>
    <p className="quiet" lang={lang(meeting, 'city')}>
      {placeOf(meeting)}
    </p>
    <p lang={lang(meeting, 'title')}>{meeting.title}</p>
    <p className="actions">
      <a href={addressOf(locale, 'meetings', meeting.slug)}>{say(words.toMeeting, locale)}</a>
      <AnswerLink meeting={meeting} locale={locale} />
    </p>
  </>
)
