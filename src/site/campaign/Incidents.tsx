import { lang } from '../api/spoken.ts'
import type { Profile } from '../api/campaign-types.ts'
import type { SiteLocale } from '../locale.ts'
import { sayDay } from '../time/day.ts'
import { campaign as words } from '../words/campaign.ts'
import { profileIncidentsIncidentType, profileIncidentsReleaseKind } from '../words/choices/campaign.ts'
import { say, sayChoice } from '../words/say.ts'

/** What the state did to this person, in order. */
export const Incidents = ({ profile, locale }: { profile: Profile; locale: SiteLocale }) => {
  const { incidents = [] } = profile
  if (incidents.length === 0) return null
  return (
    <section aria-labelledby="incidents">
      <h2 id="incidents">{say(words.incidents, locale)}</h2>
      <ol className="plain memberships">
        {incidents.map(({ id, incidentType, date, articles, sentence, releaseKind }) => (
          <li key={id}>
            <p className="small quiet">{date && sayDay(date, locale)}</p>
            <p className="strong">
              {[
                sayChoice(profileIncidentsIncidentType, incidentType, locale),
                releaseKind && sayChoice(profileIncidentsReleaseKind, releaseKind, locale),
              ]
                .filter(Boolean)
                .join(': ')}
            </p>
            {sentence && <p lang={lang(profile, `incidents.${id}.sentence`)}>{sentence}</p>}
            {articles && <p className="small quiet">{say(words.articles, locale, { articles })}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
