import type { Action, News } from '../api/types.ts'
import { pathTo } from '../address.ts'
import { ActionList } from '../actions/ActionList.tsx'
import type { SiteLocale } from '../locale.ts'
import { NewsList } from '../news/NewsList.tsx'
import { home } from '../words/home.ts'
import { say } from '../words/say.ts'

type Props = { news: News[]; actions: Action[]; locale: SiteLocale }

/** What happened last: told by the alliance, and done in parliaments. */
export const Lately = ({ news, actions, locale }: Props) => (
  <div className="block two">
    <section aria-labelledby="news">
      <div className="heading">
        <h2 id="news">{say(home.news, locale)}</h2>
        <a href={pathTo(locale, 'news')}>{say(home.allNews, locale)}</a>
      </div>
      <NewsList news={news} locale={locale} />
    </section>
    <section aria-labelledby="parliaments">
      <div className="heading">
        <h2 id="parliaments">{say(home.parliaments, locale)}</h2>
        <a href={pathTo(locale, 'actions')}>{say(home.allActions, locale)}</a>
      </div>
      <ActionList actions={actions} locale={locale} />
    </section>
  </div>
)
