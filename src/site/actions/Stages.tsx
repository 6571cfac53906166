import { lang } from '../api/spoken.ts'
import type { Action } from '../api/types.ts'
import type { SiteLocale } from '../locale.ts'
import { sayDay } from '../time/day.ts'
import { actions as words } from '../words/campaign.ts'
import { actionStagesStage } from '../words/choices/actions.ts'
import { say, sayChoice } from '../words/say.ts'

/** How far it came in parliament. */
export const Stages = ({ action, locale }: { action: Action; locale: SiteLocale }) => {
  const { stages = [] } = action
  if (stages.length === 0) return null
  return (
    <section aria-labelledby="stages">
      <h2 id="stages">{say(words.stages, locale)}</h2>
      <ol className="plain memberships">
        {stages.map(({ id, stage, date, note }) => (
          <li key={id}>
            <p className="small quiet">{date && sayDay(date, locale)}</p>
            <p className="strong">{sayChoice(actionStagesStage, stage, locale)}</p>
            {note && (
              <p className="small" lang={lang(action, `stages.${id}.note`)}>
                {note}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
