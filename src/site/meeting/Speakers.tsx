import { lang } from '../api/spoken.ts'
import type { AgendaItem } from '../api/types.ts'
import { PersonLink } from '../people/PersonLink.tsx'
import type { SiteLocale } from '../locale.ts'
import { itemSpeakersRole } from '../words/choices/work.ts'
import { sayChoice } from '../words/say.ts'

/** Who speaks, under the title that they have here. */
export const Speakers = ({ item, locale }: { item: AgendaItem; locale: SiteLocale }) => {
  const speakers = (item.speakers ?? []).filter(({ person }) => person)
  if (speakers.length === 0) return null
  return (
    <ul className="plain speakers">
      {speakers.map(({ id, person, titleHere, role }) => (
        <li key={id}>
          {person && <PersonLink person={person} locale={locale} />}
          {titleHere && (
            <span className="quiet" lang={lang(item, `speakers.${id}.titleHere`)}>
              , {titleHere}
            </span>
          )}
          {role !== 'speaker' && (
            <span className="quiet"> ({sayChoice(itemSpeakersRole, role, locale)})</span>
          )}
        </li>
      ))}
    </ul>
  )
}
