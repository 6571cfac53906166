import { notFound } from 'next/navigation'
import { find, findBySlug } from '../../../../../site/api/find.ts'
import type { Godparenthood, Profile } from '../../../../../site/api/campaign-types.ts'
import { Godparents } from '../../../../../site/campaign/Godparents.tsx'
import { Incidents } from '../../../../../site/campaign/Incidents.tsx'
import { DocumentPage } from '../../../../../site/components/DocumentPage.tsx'
import { Picture } from '../../../../../site/components/Picture.tsx'
import { Sources } from '../../../../../site/components/Sources.tsx'
import { localeOf } from '../../../../../site/locale-of.ts'
import { campaign as words } from '../../../../../site/words/campaign.ts'
import { say } from '../../../../../site/words/say.ts'

type Props = { params: Promise<{ locale: string; slug: string }> }

const ProfilePage = async ({ params }: Props) => {
  const locale = await localeOf(params)
  const profile = await findBySlug<Profile>('prisoner-profiles', (await params).slug, locale, { depth: 1 })
  if (!profile) notFound()
  const godparenthoods = await find<Godparenthood>('godparenthoods', locale, {
    'where[prisoner][equals]': profile.id,
    sort: '-startDate',
    depth: 2,
  })
  return (
    <DocumentPage
      locale={locale}
      section="campaign"
      noun="prisoner-profiles"
      document={profile}
      kicker={[profile.occupation, profile.birthYear && say(words.born, locale, { year: profile.birthYear })]
        .filter(Boolean)
        .join(' · ')}
      title={profile.name}
      at="name"
      lead={profile.summary}
    >
      <div className="spread">
        <div className="side">{profile.image && <Picture media={profile.image} sizes="portrait" />}</div>
        <div className="text">
          <Incidents profile={profile} locale={locale} />
          <Godparents godparenthoods={godparenthoods} locale={locale} />
          <Sources of={profile} locale={locale} />
        </div>
      </div>
    </DocumentPage>
  )
}

export default ProfilePage
