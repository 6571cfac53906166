import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { has } from '../../access/roles.ts'
import { rowsOf } from '../../db/rows.ts'
import { Card } from './Card.tsx'
import { sayIn } from './words.ts'

/** What to do first in an empty studio, for whoever sets it up. */
export const FirstSteps = async ({ req }: { req: PayloadRequest }) => {
  if (!has(req, ['administrator', 'editor'])) return null
  const [row] = await rowsOf(
    req,
    sql`select exists (select 1 from meetings) or exists (select 1 from people) as begun`,
  )
  if (row?.['begun']) return null
  const say = sayIn(req.i18n.language)
  const { admin } = req.payload.config.routes
  const steps = [
    [`${admin}/globals/site-settings`, 'stepSettings'],
    [`${admin}/import?noun=parliamentary-groups`, 'stepGroups'],
    [`${admin}/import?noun=people`, 'stepPeople'],
    [`${admin}/collections/meetings/create`, 'stepMeeting'],
    ...(has(req, ['administrator']) ? [[`${admin}/collections/users`, 'stepUsers'] as const] : []),
  ] as const
  return (
    <Card name="first" title={say('first')}>
      <p>{say('firstIntro')}</p>
      <ol className="board__steps">
        {steps.map(([href, step]) => (
          <li key={step}>
            <a href={href}>{say(step)}</a>
          </li>
        ))}
      </ol>
    </Card>
  )
}
