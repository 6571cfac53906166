import type { SiteLocale } from '../locale.ts'
import { offeredZones, zoneCity } from '../time/zones.ts'
import { meeting as words } from '../words/meeting.ts'
import { say } from '../words/say.ts'

type Props = { own: string; chosen: string; locale: SiteLocale }

/** The reader's own time without a script: a question in the address. */
export const ZoneForm = ({ own, chosen, locale }: Props) => (
  <form className="zone" action="#programme">
    <label htmlFor="tz">{say(words.showTimes, locale)}</label>{' '}
    <select id="tz" name="tz" defaultValue={chosen}>
      <option value={own}>
        {zoneCity(own)} ({say(words.placeTime, locale)})
      </option>
      {offeredZones
        .filter((zone) => zone !== own)
        .map((zone) => (
          <option key={zone} value={zone}>
            {zoneCity(zone)}
          </option>
        ))}
    </select>{' '}
    <button type="submit">{say(words.show, locale)}</button>
  </form>
)
