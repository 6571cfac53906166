import type { PayloadRequest } from 'payload'
import { Card } from './Card.tsx'
import { upcomingOf } from './upcoming.ts'
import { Moment } from './Moment.tsx'
import { sayIn } from './words.ts'

/** What will be published or withdrawn by itself. */
export const Upcoming = async ({ req }: { req: PayloadRequest }) => {
  const say = sayIn(req.i18n.language)
  const { admin } = req.payload.config.routes
  const acts = await upcomingOf(req)
  return (
    <Card
      name="upcoming"
      title={say('upcoming')}
      more={acts.length > 0 ? { href: `${admin}/collections/schedules`, label: say('allOf') } : null}
    >
      {acts.length === 0 && <p>{say('noUpcoming')}</p>}
      <ul className="board__list">
        {acts.map(({ id, noun, document, title, verb, languages, at }) => (
          <li key={id}>
            <a href={`${admin}/collections/${noun}/${document}`}>{title ?? say('untitled')}</a>
            <small>
              {[say(verb === 'withdraw' ? 'withdraw' : 'publish'), languages.join(', ')]
                .filter(Boolean)
                .join(' · ')}{' '}
              · <Moment at={at} />
            </small>
          </li>
        ))}
      </ul>
    </Card>
  )
}
