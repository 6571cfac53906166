import { findAll } from '../../../../../site/api/find.ts'
import type { Group } from '../../../../../site/api/types.ts'
import { Piece } from '../../../../../site/embed/Piece.tsx'
import { GroupList } from '../../../../../site/groups/GroupList.tsx'
import { localeOf } from '../../../../../site/locale-of.ts'
import { withMemberships } from '../../../../../site/people/memberships.ts'
import { sections } from '../../../../../site/words/chrome.ts'
import { say } from '../../../../../site/words/say.ts'

type Props = { params: Promise<{ locale: string }> }

/** Groups that are at work or being formed. */
const Groups = async ({ params }: Props) => {
  const locale = await localeOf(params)
  const found = await findAll<Group>('parliamentary-groups', locale, {
    'where[groupStatus][in]': 'active,forming',
    sort: 'name',
    depth: 2,
  })
  const groups = await withMemberships('group', found, locale)
  return (
    <Piece locale={locale} title={say(sections.groups, locale)}>
      <GroupList groups={groups} locale={locale} />
    </Piece>
  )
}

export default Groups
