import { lang } from '../api/spoken.ts'
import type { Campaign } from '../api/campaign-types.ts'
import { RichText } from '../components/RichText.tsx'
import type { SiteLocale } from '../locale.ts'
import { campaign as words } from '../words/campaign.ts'
import { say } from '../words/say.ts'
import { Programmes } from './Programmes.tsx'

/** What a godparenthood is, how to write, and where to join. */
export const CampaignText = ({ campaign, locale }: { campaign: Campaign; locale: SiteLocale }) => (
  <div className="spread">
    <div className="side">
      <Programmes campaign={campaign} locale={locale} />
    </div>
    <div className="text">
      <div className="prose reading" lang={lang(campaign, 'introduction')}>
        <RichText value={campaign.introduction} locale={locale} />
      </div>
      {campaign.letterGuide ? (
        <section aria-labelledby="letter">
          <h2 id="letter">{say(words.letter, locale)}</h2>
          <div className="prose" lang={lang(campaign, 'letterGuide')}>
            <RichText value={campaign.letterGuide} locale={locale} />
          </div>
        </section>
      ) : null}
    </div>
  </div>
)
