import { lang } from '../api/spoken.ts'
import type { Meeting } from '../api/types.ts'
import type { SiteLocale } from '../locale.ts'
import { meeting as words } from '../words/meeting.ts'
import { say } from '../words/say.ts'
import { Signed } from './Signed.tsx'

type Props = { meeting: Meeting; locale: SiteLocale }

/** The letter's text, in its order: why one meets, what for, who comes, who signs. */
export const Invitation = ({ meeting, locale }: Props) => {
  const { introduction, outlook, objectives = [], topics = [], participantCategories = [] } = meeting
  return (
    <>
      {(introduction || outlook) && (
        <section aria-labelledby="invitation" className="letter">
          <h2 id="invitation">{say(words.invitation, locale)}</h2>
          <div className="prose reading">
            {introduction && <p lang={lang(meeting, 'introduction')}>{introduction}</p>}
            {outlook && <p lang={lang(meeting, 'outlook')}>{outlook}</p>}
          </div>
        </section>
      )}
      {objectives.length > 0 && (
        <section aria-labelledby="objectives">
          <h2 id="objectives">{say(words.objectives, locale)}</h2>
          <ol className="numbered reading">
            {objectives.map(({ id, text }) => (
              <li key={id} lang={lang(meeting, `objectives.${id}.text`)}>
                {text}
              </li>
            ))}
          </ol>
        </section>
      )}
      {topics.length > 0 && (
        <section aria-labelledby="topics">
          <h2 id="topics">{say(words.topics, locale)}</h2>
          <ul className="prose dashes">
            {topics.map(({ id, text }) => (
              <li key={id} lang={lang(meeting, `topics.${id}.text`)}>
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {participantCategories.length > 0 && (
        <section aria-labelledby="participants">
          <h2 id="participants">{say(words.participants, locale)}</h2>
          <ul className="prose dashes">
            {participantCategories.map(({ id, label }) => (
              <li key={id} lang={lang(meeting, `participantCategories.${id}.label`)}>
                {label}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Signed meeting={meeting} locale={locale} />
    </>
  )
}
