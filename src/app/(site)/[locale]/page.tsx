import { alternatesOfSection } from '../../../site/api/alternates.ts'
import { Frame } from '../../../site/components/Frame.tsx'
import { CampaignPanel } from '../../../site/home/CampaignPanel.tsx'
import { DeclarationPanel } from '../../../site/home/DeclarationPanel.tsx'
import { FiguresPanel } from '../../../site/home/FiguresPanel.tsx'
import { Lately } from '../../../site/home/Lately.tsx'
import { Opening } from '../../../site/home/Opening.tsx'
import { readHome } from '../../../site/home/read-home.ts'
import { localeOf } from '../../../site/locale-of.ts'

type Props = { params: Promise<{ locale: string }> }

const Home = async ({ params }: Props) => {
  const locale = await localeOf(params)
  const [home, alternates] = await Promise.all([readHome(locale), alternatesOfSection(locale)])
  const { settings, alliance, meeting, declaration, figures, campaign, news, actions } = home
  return (
    <Frame
      locale={locale}
      title={settings?.siteName ?? ''}
      description={alliance?.mission ?? settings?.tagline}
      alternates={alternates}
    >
      <Opening settings={settings} alliance={alliance} meeting={meeting} locale={locale} />
      {declaration && <DeclarationPanel declaration={declaration} locale={locale} />}
      <FiguresPanel figures={figures} locale={locale} />
      {campaign && <CampaignPanel campaign={campaign} locale={locale} />}
      <Lately news={news} actions={actions} locale={locale} />
    </Frame>
  )
}

export default Home
