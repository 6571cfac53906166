import { lang } from '../api/spoken.ts'
import type { Godparenthood } from '../api/campaign-types.ts'
import { PersonLink } from '../people/PersonLink.tsx'
import type { SiteLocale } from '../locale.ts'
import { campaign as words } from '../words/campaign.ts'
import { say } from '../words/say.ts'
import { Acts } from './Acts.tsx'
import { spanOf } from './span.ts'

type Props = { godparenthoods: Godparenthood[]; locale: SiteLocale }

export const Godparents = ({ godparenthoods, locale }: Props) => {
  const named = godparenthoods.filter(({ godparent }) => godparent)
  return (
    <section aria-labelledby="godparents">
      <h2 id="godparents">{say(words.godparents, locale)}</h2>
      {named.length === 0 && <p className="quiet">{say(words.noGodparents, locale)}</p>}
      {named.map((godparenthood) => {
        const { id, godparent, capacityAtStart, statement, acts } = godparenthood
        return (
          <div className="godparent" key={id}>
            <p className="strong">{godparent && <PersonLink person={godparent} locale={locale} />}</p>
            {capacityAtStart && (
              <p className="small" lang={lang(godparenthood, 'capacityAtStart')}>
                {capacityAtStart}
              </p>
            )}
            <p className="small quiet">{spanOf(godparenthood, locale)}</p>
            {statement && (
              <blockquote className="reading" lang={lang(godparenthood, 'statement')}>
                {statement}
              </blockquote>
            )}
            <Acts acts={acts?.docs ?? []} locale={locale} />
          </div>
        )
      })}
    </section>
  )
}
