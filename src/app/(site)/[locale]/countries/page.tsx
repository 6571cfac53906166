import { findAll } from '../../../../site/api/find.ts'
import type { Country, Group } from '../../../../site/api/types.ts'
import { SectionPage } from '../../../../site/components/SectionPage.tsx'
import { CountryTable } from '../../../../site/countries/CountryTable.tsx'
import { GroupMap } from '../../../../site/countries/GroupMap.tsx'
import { countryStates } from '../../../../site/countries/standing.ts'
import { localeOf } from '../../../../site/locale-of.ts'
import { countries as words } from '../../../../site/words/alliance.ts'

type Props = { params: Promise<{ locale: string }> }

const Countries = async ({ params }: Props) => {
  const locale = await localeOf(params)
  const [countries, groups] = await Promise.all([
    findAll<Country>('countries', locale, { sort: 'name', depth: 0 }),
    findAll<Group>('parliamentary-groups', locale, { sort: 'name', depth: 2 }),
  ])
  const states = countryStates(countries, groups, locale)
  return (
    <SectionPage locale={locale} section="countries" lead={words.lead}>
      <GroupMap states={states} locale={locale} />
      <CountryTable states={states} locale={locale} />
    </SectionPage>
  )
}

export default Countries
