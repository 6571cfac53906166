import { lang } from '../api/spoken.ts'
import type { Campaign } from '../api/campaign-types.ts'
import { pathTo } from '../address.ts'
import { FigureView } from '../components/Figures.tsx'
import type { SiteLocale } from '../locale.ts'
import { home } from '../words/home.ts'
import { say } from '../words/say.ts'

type Props = { campaign: Campaign; locale: SiteLocale }

export const CampaignPanel = ({ campaign, locale }: Props) => {
  const figure = campaign.figures?.find(({ figureStatus }) => figureStatus === 'current')
  return (
    <section className="panel" aria-labelledby="campaign">
      <div>
        <p className="kicker">{say(home.campaign, locale)}</p>
        <h2 id="campaign" lang={lang(campaign, 'title')}>
          {campaign.title}
        </h2>
        <p className="lead" lang={lang(campaign, 'summary')}>
          {campaign.summary}
        </p>
        <p className="actions">
          <a href={pathTo(locale, 'campaign')}>{say(home.toCampaign, locale)}</a>
        </p>
      </div>
      {figure && (
        <div className="figure">
          <FigureView figure={figure} locale={locale} />
        </div>
      )}
    </section>
  )
}
