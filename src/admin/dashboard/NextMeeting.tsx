import type { PayloadRequest } from 'payload'
import { localeLabels } from '../../i18n/locales.ts'
import { Bar } from '../translation/Progress.tsx'
import { Answers } from './Answers.tsx'
import { Card } from './Card.tsx'
import { glanceOf, type Glance } from './glance.ts'
import { NoMeeting } from './NoMeeting.tsx'
import { sayIn, type Say } from './words.ts'

/** The next meeting at a glance: how long until then, which languages are ready, who comes, what is still missing. */
export const NextMeeting = async ({ req }: { req: PayloadRequest }) => {
  const say = sayIn(req.i18n.language)
  const { admin } = req.payload.config.routes
  const glance = await glanceOf(req, new Date())
  if (!glance) return <NoMeeting req={req} say={say} />
  return (
    <Card name="meeting" title={say('next')}>
      <div className="board__head">
        <p className="board__days">
          {glance.daysLeft > 0 ? (
            <>
              <strong>{glance.daysLeft}</strong> <span>{say('daysLeft')}</span>
            </>
          ) : (
            <span>{say('today')}</span>
          )}
        </p>
        <p className="board__title">
          <a href={`${admin}/collections/meetings/${glance.id}`}>{glance.title ?? say('untitled')}</a>
          <small>{[glance.day, glance.city].filter(Boolean).join(' · ')}</small>
        </p>
      </div>
      <div className="board__parts">
        <Languages glance={glance} admin={admin} say={say} />
        {glance.answers && <Answers glance={glance} admin={admin} say={say} />}
        <Deadlines glance={glance} admin={admin} say={say} />
        <Lacks glance={glance} say={say} />
      </div>
    </Card>
  )
}

type Props = { glance: Glance; admin: string; say: Say }

const Languages = ({ glance: { id, languages }, admin, say }: Props) => (
  <div>
    <h3>{say('languages')}</h3>
    {languages.length === 0 && <p>{say('noLanguages')}</p>}
    <ul>
      {languages.map((count) => (
        <li key={count.locale}>
          <a href={`${admin}/translation?meeting=${id}&language=${count.locale}`} lang={count.locale}>
            {localeLabels[count.locale]}
          </a>
          <Bar count={count} label={`${localeLabels[count.locale]}: ${say('languages')}`} />
        </li>
      ))}
    </ul>
  </div>
)

const Deadlines = ({ glance: { id, deadlines, heldMails }, admin, say }: Props) => (
  <div>
    <h3>{say('deadlines')}</h3>
    {deadlines.length === 0 && <p>{say('noDeadlines')}</p>}
    <ul>
      {deadlines.map(({ label, day }) => (
        <li key={`${day} ${label}`}>
          <time dateTime={day}>{day}</time> {label}
        </li>
      ))}
    </ul>
    {heldMails !== null && heldMails > 0 && (
      <p>
        <a href={`${admin}/invitations-desk?meeting=${id}`}>
          {say('held')}: {heldMails}
        </a>
      </p>
    )}
  </div>
)

const Lacks = ({ glance: { lacks }, say }: Omit<Props, 'admin'>) => (
  <div>
    <h3>{say('lacks')}</h3>
    {lacks.length === 0 && <p>{say('complete')}</p>}
    <ul className="board__lacks">
      {lacks.map((lack) => (
        <li key={lack}>{say(`lack_${lack}`)}</li>
      ))}
    </ul>
  </div>
)
