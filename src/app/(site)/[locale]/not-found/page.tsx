import { alternatesOfSection } from '../../../../site/api/alternates.ts'
import { Frame } from '../../../../site/components/Frame.tsx'
import { Title } from '../../../../site/components/Title.tsx'
import { localeOf } from '../../../../site/locale-of.ts'
import { SearchForm } from '../../../../site/search/SearchForm.tsx'
import { SectionLinks } from '../../../../site/components/SectionLinks.tsx'
import { missing } from '../../../../site/words/missing.ts'
import { say } from '../../../../site/words/say.ts'

type Props = { params: Promise<{ locale: string }> }

/** What delivery shows under the status 404, whatever the address was; its languages lead home. */
const Missing = async ({ params }: Props) => {
  const locale = await localeOf(params)
  const alternates = await alternatesOfSection(locale)
  return (
    <Frame locale={locale} title={say(missing.title, locale)} alternates={alternates} noindex>
      <Title locale={locale} lead={say(missing.lead, locale)}>
        {say(missing.title, locale)}
      </Title>
      <SearchForm locale={locale} />
      <SectionLinks locale={locale} />
    </Frame>
  )
}

export default Missing
