import { addressOf } from '../address.ts'
import type { SiteLocale } from '../locale.ts'
import { search as words } from '../words/missing.ts'
import { nouns } from '../words/nouns.ts'
import { say, sayChoice } from '../words/say.ts'
import type { Hit } from './find-words.ts'

type Props = { hits: Hit[]; total: number; locale: SiteLocale }

export const Hits = ({ hits, total, locale }: Props) => (
  <section aria-label={say(words.found, locale, { count: total })}>
    <h2 className="count">
      {total > 0 ? say(words.found, locale, { count: total }) : say(words.nothing, locale)}
    </h2>
    <ul className="entries">
      {hits.map(({ id, collection, title, document }) => (
        <li key={id} className="entry">
          <p className="small quiet">{sayChoice(nouns, collection, locale)}</p>
          <h3>{document ? <a href={addressOf(locale, collection, document.slug)}>{title}</a> : title}</h3>
          {document?.summary && <p>{document.summary}</p>}
        </li>
      ))}
    </ul>
  </section>
)
