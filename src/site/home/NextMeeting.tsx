import { lang } from '../api/spoken.ts'
import type { Meeting } from '../api/types.ts'
import { addressOf } from '../address.ts'
import type { SiteLocale } from '../locale.ts'
import { AnswerLink } from '../meeting/AnswerLink.tsx'
import { phaseName } from '../meeting/phase-name.ts'
import { placeOf } from '../meeting/place.ts'
import { sayDays } from '../time/meeting-days.ts'
import { meeting as words } from '../words/meeting.ts'
import { say } from '../words/say.ts'

type Props = { meeting: Meeting; locale: SiteLocale }

export const NextMeeting = ({ meeting, locale }: Props) => (
  <section className="card-next" aria-labelledby="next">
    <h2 id="next" className="kicker">
      {phaseName(meeting, locale)}
    </h2>
    <p className="days">{sayDays(meeting, locale)}</p>
    <p className="place" lang={lang(meeting, 'city')}>
      {placeOf(meeting)}
    </p>
    <p lang={lang(meeting, 'title')}>{meeting.title}</p>
    <div className="actions">
      <a href={addressOf(locale, 'meetings', meeting.slug)}>{say(words.toMeeting, locale)}</a>
      <AnswerLink meeting={meeting} locale={locale} />
    </div>
  </section>
)
