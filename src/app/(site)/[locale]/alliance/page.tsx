import { notFound } from 'next/navigation'
import { AllianceText } from '../../../../site/alliance/AllianceText.tsx'
import { Founding } from '../../../../site/alliance/Founding.tsx'
import { Names } from '../../../../site/alliance/Names.tsx'
import { Partners } from '../../../../site/alliance/Partners.tsx'
import { alternatesOfSection } from '../../../../site/api/alternates.ts'
import { find, findGlobal } from '../../../../site/api/find.ts'
import type { Alliance, SitePage } from '../../../../site/api/types.ts'
import { Frame } from '../../../../site/components/Frame.tsx'
import { Title } from '../../../../site/components/Title.tsx'
import { localeOf } from '../../../../site/locale-of.ts'
import { sections } from '../../../../site/words/chrome.ts'
import { say } from '../../../../site/words/say.ts'

type Props = { params: Promise<{ locale: string }> }

const AlliancePage = async ({ params }: Props) => {
  const locale = await localeOf(params)
  const [alliance, contacts, alternates] = await Promise.all([
    findGlobal<Alliance>('alliance', locale, { depth: 3 }),
    find<SitePage>('pages', locale, { 'where[key][equals]': 'contact', depth: 0 }),
    alternatesOfSection(locale, 'alliance'),
  ])
  if (!alliance) notFound()
  return (
    <Frame
      locale={locale}
      section="alliance"
      title={say(sections.alliance, locale)}
      description={alliance.mission}
      alternates={alternates}
    >
      <Title
        locale={locale}
        kicker={say(sections.alliance, locale)}
        of={alliance}
        at="officialName"
        lead={alliance.mission}
        leadAt="mission"
      >
        {alliance.officialName}
      </Title>
      <div className="spread">
        <div className="side">
          <Founding alliance={alliance} contact={contacts[0]} locale={locale} />
        </div>
        <div className="text">
          <AllianceText alliance={alliance} locale={locale} />
        </div>
      </div>
      <Partners alliance={alliance} locale={locale} />
      <Names alliance={alliance} locale={locale} />
    </Frame>
  )
}

export default AlliancePage
