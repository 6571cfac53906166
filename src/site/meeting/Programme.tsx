import type { AgendaItem } from '../api/types.ts'
import type { SiteLocale } from '../locale.ts'
import { dates } from '../time/day.ts'
import { zoneName, zoneOr } from '../time/zones.ts'
import { meeting as words } from '../words/meeting.ts'
import { say } from '../words/say.ts'
import { byDay } from './days.ts'
import { ProgrammeItem } from './ProgrammeItem.tsx'
import { ZoneForm } from './ZoneForm.tsx'

type Props = { items: AgendaItem[]; own: string; zone?: string | undefined; locale: SiteLocale }

/** What happens when; the times are those of the place, or of a zone that the reader chose. */
export const Programme = ({ items, own, zone: asked, locale }: Props) => {
  if (items.length === 0) return null
  const zone = zoneOr(asked, own)
  const heading = dates(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone })
  return (
    <section aria-labelledby="programme" className="programme">
      <h2 id="programme">{say(words.programme, locale)}</h2>
      <p className="small quiet">{say(words.timesIn, locale, { zone: zoneName(zone, locale) })}</p>
      <ZoneForm own={own} chosen={zone} locale={locale} />
      {byDay(items, zone).map(({ day, items: those }) => (
        <div key={day}>
          <h3>{heading.format(new Date(those[0]?.startsAt ?? day))}</h3>
          <ol className="plain">
            {those.map((item) => (
              <ProgrammeItem key={item.id} item={item} zone={zone} locale={locale} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  )
}
