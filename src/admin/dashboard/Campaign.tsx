import type { PayloadRequest } from 'payload'
import { campaignFigures, campaignOf } from './campaign.ts'
import { Card } from './Card.tsx'
import { sayIn } from './words.ts'

/** How the campaign for the prisoners stands. */
export const Campaign = async ({ req }: { req: PayloadRequest }) => {
  const say = sayIn(req.i18n.language)
  const figures = await campaignOf(req, new Date())
  const href = `${req.payload.config.routes.admin}/collections/prisoner-profiles`
  return (
    <Card name="campaign" title={say('campaign')} more={{ href, label: say('allOf') }}>
      <dl className="board__figures">
        {campaignFigures.map((figure) => (
          <div key={figure}>
            <dt>{say(figure)}</dt>
            <dd>{figures[figure]}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
