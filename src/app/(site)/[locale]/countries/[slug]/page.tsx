import { notFound } from 'next/navigation'
import { find, findBySlug } from '../../../../../site/api/find.ts'
import type { Action, Country, Group, Legislature, Person } from '../../../../../site/api/types.ts'
import { ActionSection } from '../../../../../site/actions/ActionSection.tsx'
import { DocumentPage } from '../../../../../site/components/DocumentPage.tsx'
import { Sources } from '../../../../../site/components/Sources.tsx'
import { CountryBodies } from '../../../../../site/countries/CountryBodies.tsx'
import { localeOf } from '../../../../../site/locale-of.ts'
import { withMemberships } from '../../../../../site/people/memberships.ts'
import { PeopleSection } from '../../../../../site/people/PeopleSection.tsx'

type Props = { params: Promise<{ locale: string; slug: string }> }

const CountryPage = async ({ params }: Props) => {
  const locale = await localeOf(params)
  const country = await findBySlug<Country>('countries', (await params).slug, locale, { depth: 1 })
  if (!country) notFound()
  const ofParliament = { 'where[legislature.country][equals]': country.id }
  const [legislatures, groups, people, actions] = await Promise.all([
    find<Legislature>('legislatures', locale, { 'where[country][equals]': country.id, depth: 0 }),
    find<Group>('parliamentary-groups', locale, { ...ofParliament, depth: 2 }),
    find<Person>('people', locale, { 'where[country][equals]': country.id, depth: 1, sort: 'sortName' }),
    find<Action>('parliamentary-actions', locale, { ...ofParliament, sort: '-date', depth: 1 }),
  ])
  return (
    <DocumentPage
      locale={locale}
      section="countries"
      noun="countries"
      document={country}
      title={country.name}
      at="name"
    >
      <div className="spread">
        <div className="side">
          {country.outline && (
            <img
              className="outline"
              src={country.outline.url}
              alt=""
              width={country.outline.width}
              height={country.outline.height}
            />
          )}
        </div>
        <div className="text">
          <CountryBodies legislatures={legislatures} groups={groups} locale={locale} />
          <ActionSection actions={actions} locale={locale} />
          <PeopleSection people={await withMemberships('person', people, locale)} locale={locale} />
          <Sources of={country} locale={locale} />
        </div>
      </div>
    </DocumentPage>
  )
}

export default CountryPage
