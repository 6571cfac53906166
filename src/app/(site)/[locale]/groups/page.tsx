import { findAll } from '../../../../site/api/find.ts'
import type { Group } from '../../../../site/api/types.ts'
import { SectionPage } from '../../../../site/components/SectionPage.tsx'
import { GroupList } from '../../../../site/groups/GroupList.tsx'
import { localeOf } from '../../../../site/locale-of.ts'
import { withMemberships } from '../../../../site/people/memberships.ts'
import { groups as words } from '../../../../site/words/alliance.ts'

type Props = { params: Promise<{ locale: string }> }

const Groups = async ({ params }: Props) => {
  const locale = await localeOf(params)
  const found = await findAll<Group>('parliamentary-groups', locale, { depth: 2, sort: 'name' })
  const groups = await withMemberships('group', found, locale)
  return (
    <SectionPage locale={locale} section="groups" lead={words.lead}>
      <GroupList groups={groups} locale={locale} />
    </SectionPage>
  )
}

export default Groups
