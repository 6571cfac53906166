import { ActionFilters } from '../../../../site/actions/ActionFilters.tsx'
import { ActionList } from '../../../../site/actions/ActionList.tsx'
import { type Asked, filterOf, whereOf } from '../../../../site/actions/filter.ts'
import { find, findPage } from '../../../../site/api/find.ts'
import type { Action, Country } from '../../../../site/api/types.ts'
import { pathTo } from '../../../../site/address.ts'
import { Paging } from '../../../../site/components/Paging.tsx'
import { SectionPage } from '../../../../site/components/SectionPage.tsx'
import { localeOf } from '../../../../site/locale-of.ts'
import { pageNumber } from '../../../../site/page-number.ts'
import { actions as words } from '../../../../site/words/campaign.ts'
import { say } from '../../../../site/words/say.ts'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Asked> }

const Actions = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params)
  const asked = await searchParams
  const filter = filterOf(asked)
  const [actions, countries] = await Promise.all([
    findPage<Action>('parliamentary-actions', locale, {
      ...whereOf(filter),
      sort: '-date',
      depth: 1,
      limit: 20,
      page: pageNumber(asked.page),
    }),
    find<Country>('countries', locale, {
      sort: 'name',
      depth: 0,
      'select[name]': 'true',
      'select[isoAlpha2]': 'true',
    }),
  ])
  return (
    <SectionPage locale={locale} section="actions" lead={words.lead}>
      <ActionFilters filter={filter} countries={countries} locale={locale} />
      <h2 className="count">
        {actions.totalDocs > 0
          ? say(words.count, locale, { count: actions.totalDocs })
          : say(words.none, locale)}
      </h2>
      <ActionList actions={actions.docs} locale={locale} />
      <Paging page={actions} path={pathTo(locale, 'actions')} params={filter} locale={locale} />
    </SectionPage>
  )
}

export default Actions
