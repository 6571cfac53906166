import { find, findGlobal } from '../../../../site/api/find.ts'
import type { Campaign, Godparenthood, Profile } from '../../../../site/api/campaign-types.ts'
import { alternatesOfSection } from '../../../../site/api/alternates.ts'
import { CampaignText } from '../../../../site/campaign/CampaignText.tsx'
import { GodparenthoodSection } from '../../../../site/campaign/GodparenthoodSection.tsx'
import { ProfileSection } from '../../../../site/campaign/ProfileSection.tsx'
import { Figures } from '../../../../site/components/Figures.tsx'
import { Frame } from '../../../../site/components/Frame.tsx'
import { Title } from '../../../../site/components/Title.tsx'
import { localeOf } from '../../../../site/locale-of.ts'
import { sections } from '../../../../site/words/chrome.ts'
import { say } from '../../../../site/words/say.ts'

type Props = { params: Promise<{ locale: string }> }

const CampaignPage = async ({ params }: Props) => {
  const locale = await localeOf(params)
  const [campaign, profiles, godparenthoods, alternates] = await Promise.all([
    findGlobal<Campaign>('campaign', locale, { depth: 1 }),
    find<Profile>('prisoner-profiles', locale, { depth: 1, sort: 'name' }),
    find<Godparenthood>('godparenthoods', locale, { depth: 1, sort: '-startDate' }),
    alternatesOfSection(locale, 'campaign'),
  ])
  const title = campaign?.title ?? say(sections.campaign, locale)
  return (
    <Frame
      locale={locale}
      section="campaign"
      title={title}
      description={campaign?.summary}
      alternates={alternates}
    >
      <Title locale={locale} kicker={say(sections.campaign, locale)} of={campaign} lead={campaign?.summary}>
        {title}
      </Title>
      {campaign && <CampaignText campaign={campaign} locale={locale} />}
      {campaign?.figures && campaign.figures.length > 0 && (
        <div className="block">
          <Figures figures={campaign.figures} locale={locale} />
        </div>
      )}
      <ProfileSection profiles={profiles} locale={locale} />
      <GodparenthoodSection godparenthoods={godparenthoods} locale={locale} />
    </Frame>
  )
}

export default CampaignPage
