import { lang } from '../api/spoken.ts'
import type { AgendaItem } from '../api/types.ts'
import { RichText } from '../components/RichText.tsx'
import type { SiteLocale } from '../locale.ts'
import { dates } from '../time/day.ts'
import { itemKind } from '../words/choices/work.ts'
import { languageNames } from '../words/language-names.ts'
import { meeting as words } from '../words/meeting.ts'
import { say, sayChoice } from '../words/say.ts'
import { Speakers } from './Speakers.tsx'

type Props = { item: AgendaItem; zone: string; locale: SiteLocale }

const times = ({ startsAt, endsAt }: AgendaItem, zone: string, locale: SiteLocale): string => {
  const clock = dates(locale, { hour: '2-digit', minute: '2-digit', timeZone: zone })
  return endsAt ? clock.range(new Date(startsAt), new Date(endsAt)) : clock.format(new Date(startsAt))
}

const tongues = ({ languages = [], interpretation = [] }: AgendaItem, locale: SiteLocale): string =>
  [
    languages.length > 0 && languageNames(languages, locale),
    interpretation.length > 0 &&
      say(words.interpreted, locale, { languages: languageNames(interpretation, locale) }),
  ]
    .filter(Boolean)
    .join('; ')

export const ProgrammeItem = ({ item, zone, locale }: Props) => (
  <li className="item">
    <p className="clock">
      <time dateTime={item.startsAt}>{times(item, zone, locale)}</time>
    </p>
    <div>
      <h4 lang={lang(item, 'title')}>{item.title}</h4>
      <p className="small quiet">
        {sayChoice(itemKind, item.kind, locale)}
        {item.place && <span lang={lang(item, 'place')}> · {item.place}</span>}
        {item.audience !== 'public' && ` · ${say(words.notPublic, locale)}`}
      </p>
      {item.description ? (
        <div className="prose small" lang={lang(item, 'description')}>
          <RichText value={item.description} locale={locale} />
        </div>
      ) : null}
      <Speakers item={item} locale={locale} />
      {item.entryCondition && (
        <p className="small">
          {say(words.entry, locale)}: <span lang={lang(item, 'entryCondition')}>{item.entryCondition}</span>
        </p>
      )}
      {tongues(item, locale) && (
        <p className="small">
          {say(words.spoken, locale)}: {tongues(item, locale)}
        </p>
      )}
    </div>
  </li>
)
