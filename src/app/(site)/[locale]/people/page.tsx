import { findPage } from '../../../../site/api/find.ts'
import type { Person } from '../../../../site/api/types.ts'
import { Paging } from '../../../../site/components/Paging.tsx'
import { SectionPage } from '../../../../site/components/SectionPage.tsx'
import { localeOf } from '../../../../site/locale-of.ts'
import { withMemberships } from '../../../../site/people/memberships.ts'
import { PersonList } from '../../../../site/people/PersonList.tsx'
import { pageNumber } from '../../../../site/page-number.ts'
import { people as words } from '../../../../site/words/alliance.ts'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ page?: string | string[] }> }

const People = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params)
  const page = pageNumber((await searchParams).page)
  const people = await findPage<Person>('people', locale, { sort: 'sortName', depth: 1, limit: 60, page })
  return (
    <SectionPage locale={locale} section="people" lead={words.lead}>
      <PersonList people={await withMemberships('person', people.docs, locale)} locale={locale} />
      <Paging page={people} path={`/${locale}/people`} locale={locale} />
    </SectionPage>
  )
}

export default People
