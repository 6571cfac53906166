import { lang } from '../api/spoken.ts'
import type { Meeting } from '../api/types.ts'
import { type Fact, Facts } from '../components/Facts.tsx'
import type { SiteLocale } from '../locale.ts'
import { phaseOf, sayDays } from '../time/meeting-days.ts'
import { meetingMeetingStatus } from '../words/choices/work.ts'
import { languageNames } from '../words/language-names.ts'
import { meeting as words } from '../words/meeting.ts'
import { say, sayChoice } from '../words/say.ts'
import { AnswerLink } from './AnswerLink.tsx'
import { HostNames } from './HostNames.tsx'

type Props = { meeting: Meeting; locale: SiteLocale }

const roles = [
  ['host', words.hosts],
  ['organiser', words.organisers],
  ['supporter', words.supporters],
] as const

const whereabouts = (meeting: Meeting) => {
  const { venue, city, country } = meeting
  return (
    <>
      {venue?.name && <div lang={lang(meeting, 'venue.name')}>{venue.name}</div>}
      {venue?.address && <div>{venue.address}</div>}
      <div lang={lang(meeting, 'city')}>{[city, country?.name].filter(Boolean).join(', ')}</div>
    </>
  )
}

const hostFacts = ({ hosts = [] }: Meeting, locale: SiteLocale): Fact[] =>
  roles.flatMap(([role, label]) => {
    const those = hosts.filter((host) => host.role === role)
    return those.length === 0
      ? []
      : [{ label: say(label, locale), value: <HostNames hosts={those} locale={locale} /> }]
  })

/** Worth a line only when it is not what the dates say already. */
const notable = ({ meetingStatus }: Meeting): boolean =>
  ['cancelled', 'postponed', 'moved'].includes(meetingStatus)

export const MeetingFacts = ({ meeting, locale }: Props) => {
  const { id, workingLanguages = [], contact } = meeting
  return (
    <>
      <Facts
        facts={[
          notable(meeting) && {
            label: say(words.status, locale),
            value: <strong>{sayChoice(meetingMeetingStatus, meeting.meetingStatus, locale)}</strong>,
          },
          { label: say(words.when, locale), value: sayDays(meeting, locale) },
          { label: say(words.where, locale), value: whereabouts(meeting) },
          ...hostFacts(meeting, locale),
          workingLanguages.length > 0 && {
            label: say(words.workingLanguages, locale),
            value: languageNames(workingLanguages, locale),
          },
          contact?.email && {
            label: say(words.contact, locale),
            value: <a href={`mailto:${contact.email}`}>{contact.name ?? contact.email}</a>,
          },
        ]}
      />
      <p className="actions">
        <AnswerLink meeting={meeting} locale={locale} />
        <a href={`/api/feeds/meetings/${id}.ics?locale=${locale}&fallback-locale=en`}>
          {say(words.calendar, locale)}
        </a>
        {phaseOf(meeting) === 'after' && meeting.rsvpForm && (
          <span className="quiet">{say(words.answerClosed, locale)}</span>
        )}
      </p>
    </>
  )
}
