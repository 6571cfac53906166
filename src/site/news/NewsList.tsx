import type { News } from '../api/types.ts'
import { addressOf } from '../address.ts'
import { Entry } from '../components/Entry.tsx'
import type { SiteLocale } from '../locale.ts'
import { sayDay } from '../time/day.ts'

type Props = { news: News[]; level?: 2 | 3; locale: SiteLocale }

export const NewsList = ({ news, level = 3, locale }: Props) => (
  <ul className="entries">
    {news.map((item) => (
      <Entry
        key={item.id}
        document={item}
        href={addressOf(locale, 'news', item.slug)}
        over={<time dateTime={item.date.slice(0, 10)}>{sayDay(item.date, locale)}</time>}
        level={level}
        locale={locale}
      />
    ))}
  </ul>
)
