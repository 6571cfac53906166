import { notFound } from 'next/navigation'
import { findBySlug } from '../../../../../site/api/find.ts'
import type { Person } from '../../../../../site/api/types.ts'
import { DocumentPage } from '../../../../../site/components/DocumentPage.tsx'
import { JsonLd } from '../../../../../site/components/JsonLd.tsx'
import { Picture } from '../../../../../site/components/Picture.tsx'
import { Sources } from '../../../../../site/components/Sources.tsx'
import { localeOf } from '../../../../../site/locale-of.ts'
import { Offices } from '../../../../../site/people/Offices.tsx'
import { withMemberships } from '../../../../../site/people/memberships.ts'
import { PersonFacts } from '../../../../../site/people/PersonFacts.tsx'

type Props = { params: Promise<{ locale: string; slug: string }> }

const PersonPage = async ({ params }: Props) => {
  const locale = await localeOf(params)
  const found = await findBySlug<Person>('people', (await params).slug, locale, { depth: 2 })
  if (!found) notFound()
  const [person = found] = await withMemberships('person', [found], locale)
  return (
    <DocumentPage
      locale={locale}
      section="people"
      noun="people"
      document={person}
      kicker={person.honorificPrefix}
      title={person.name}
      at="name"
    >
      <div className="spread">
        <div className="side">
          {person.image && <Picture media={person.image} sizes="portrait" />}
          <PersonFacts person={person} locale={locale} />
        </div>
        <div className="text">
          <Offices person={person} locale={locale} />
          <Sources of={person} locale={locale} />
        </div>
      </div>
      <JsonLd noun="people" id={person.id} locale={locale} />
    </DocumentPage>
  )
}

export default PersonPage
