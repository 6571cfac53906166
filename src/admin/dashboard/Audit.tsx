import type { PayloadRequest } from 'payload'
import { actionIn } from '../audit/action-in.ts'
import { Card } from './Card.tsx'
import { recordedOf } from './upcoming.ts'
import { Moment } from './Moment.tsx'
import { sayIn } from './words.ts'

/** The last acts that are recorded, for whoever watches over them. */
export const Audit = async ({ req }: { req: PayloadRequest }) => {
  const say = sayIn(req.i18n.language)
  const href = `${req.payload.config.routes.admin}/collections/audit`
  const acts = await recordedOf(req)
  return (
    <Card name="audit" title={say('audit')} more={{ href, label: say('allOf') }}>
      {acts.length === 0 && <p>{say('noAudit')}</p>}
      <ul className="board__list">
        {acts.map(({ id, action, subject, who, at }) => (
          <li key={id}>
            <a href={`${href}/${id}`}>{actionIn(action, req.i18n.language)}</a>
            <small>
              {[subject, who ?? say('somebody')].join(' · ')} · <Moment at={at} />
            </small>
          </li>
        ))}
      </ul>
    </Card>
  )
}
