import { lang } from '../api/spoken.ts'
import type { Godparenthood } from '../api/campaign-types.ts'
import { addressOf } from '../address.ts'
import { PersonLink } from '../people/PersonLink.tsx'
import type { SiteLocale } from '../locale.ts'
import { campaign as words } from '../words/campaign.ts'
import { say } from '../words/say.ts'
import { spanOf } from './span.ts'

type Props = { godparenthoods: Godparenthood[]; locale: SiteLocale }

/** Who stands by whom; only what both sides let be known. */
export const GodparenthoodSection = ({ godparenthoods, locale }: Props) => {
  const named = godparenthoods.filter(({ godparent, prisoner }) => godparent && prisoner)
  if (named.length === 0) return null
  return (
    <section className="block" aria-labelledby="godparenthoods">
      <h2 id="godparenthoods">{say(words.godparenthoods, locale)}</h2>
      <ul className="plain memberships">
        {named.map(({ id, godparent, prisoner, ...rest }) => (
          <li key={id}>
            <p className="small quiet">{spanOf(rest, locale)}</p>
            <p className="strong">
              {godparent && <PersonLink person={godparent} locale={locale} />} {say(words.standsBy, locale)}{' '}
              {prisoner && (
                <a href={addressOf(locale, 'prisoner-profiles', prisoner.slug)} lang={lang(prisoner, 'name')}>
                  {prisoner.name}
                </a>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
