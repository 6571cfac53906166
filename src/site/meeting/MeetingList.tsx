import { lang } from '../api/spoken.ts'
import type { Meeting } from '../api/types.ts'
import { addressOf } from '../address.ts'
import { Entry } from '../components/Entry.tsx'
import type { SiteLocale } from '../locale.ts'
import { sayDays } from '../time/meeting-days.ts'
import { meeting as words } from '../words/meeting.ts'
import { say } from '../words/say.ts'
import { placeOf } from './place.ts'

export const MeetingList = ({ meetings, locale }: { meetings: Meeting[]; locale: SiteLocale }) => (
  <ol className="entries meetings" reversed>
    {meetings.map((meeting) => (
      <Entry
        key={meeting.id}
        document={meeting}
        href={addressOf(locale, 'meetings', meeting.slug)}
        over={
          <>
            <b>{sayDays(meeting, locale)}</b>
            <span lang={lang(meeting, 'city')}>{placeOf(meeting)}</span>
            {meeting.edition && <span>{say(words.edition, locale, { number: meeting.edition })}</span>}
          </>
        }
        level={2}
        locale={locale}
      />
    ))}
  </ol>
)
