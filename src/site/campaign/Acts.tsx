import { lang } from '../api/spoken.ts'
import type { Act } from '../api/campaign-types.ts'
import type { SiteLocale } from '../locale.ts'
import { sayDay } from '../time/day.ts'
import { campaign as words } from '../words/campaign.ts'
import { actActType } from '../words/choices/campaign.ts'
import { say, sayChoice } from '../words/say.ts'

export const Acts = ({ acts, locale }: { acts: Act[]; locale: SiteLocale }) => {
  if (acts.length === 0) return null
  return (
    <>
      <h3>{say(words.acts, locale)}</h3>
      <ul className="plain">
        {acts.map((act) => (
          <li key={act.id}>
            <p className="small quiet">
              {[act.date && sayDay(act.date, locale), sayChoice(actActType, act.actType, locale)]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p lang={lang(act, 'summary')}>{act.url ? <a href={act.url}>{act.summary}</a> : act.summary}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
