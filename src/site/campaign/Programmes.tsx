import { lang } from '../api/spoken.ts'
import type { Campaign } from '../api/campaign-types.ts'
import type { SiteLocale } from '../locale.ts'
import { campaign as words } from '../words/campaign.ts'
import { say } from '../words/say.ts'

export const Programmes = ({ campaign, locale }: { campaign: Campaign; locale: SiteLocale }) => {
  const { programmes = [] } = campaign
  if (programmes.length === 0) return null
  return (
    <section aria-labelledby="programmes" className="programmes">
      <h2 id="programmes">{say(words.programmes, locale)}</h2>
      <ul className="plain memberships">
        {programmes.map(({ id, name, url, note, organization }) => (
          <li key={id}>
            <p className="strong">{url ? <a href={url}>{name}</a> : name}</p>
            {organization && (
              <p className="small quiet" lang={lang(organization, 'name')}>
                {organization.name}
              </p>
            )}
            {note && (
              <p className="small" lang={lang(campaign, `programmes.${id}.note`)}>
                {note}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
