import { notFound } from 'next/navigation'
import { find, findBySlug } from '../../../../../site/api/find.ts'
import type { Action, Group } from '../../../../../site/api/types.ts'
import { ActionSection } from '../../../../../site/actions/ActionSection.tsx'
import { DocumentPage } from '../../../../../site/components/DocumentPage.tsx'
import { Figures } from '../../../../../site/components/Figures.tsx'
import { JsonLd } from '../../../../../site/components/JsonLd.tsx'
import { Sources } from '../../../../../site/components/Sources.tsx'
import { GroupFacts } from '../../../../../site/groups/GroupFacts.tsx'
import { Office } from '../../../../../site/groups/Office.tsx'
import { localeOf } from '../../../../../site/locale-of.ts'
import { withMemberships } from '../../../../../site/people/memberships.ts'
import { groupGroupStatus } from '../../../../../site/words/choices/alliance.ts'
import { sayChoice } from '../../../../../site/words/say.ts'

type Props = { params: Promise<{ locale: string; slug: string }> }

const GroupPage = async ({ params }: Props) => {
  const locale = await localeOf(params)
  const found = await findBySlug<Group>('parliamentary-groups', (await params).slug, locale, { depth: 2 })
  if (!found) notFound()
  const [group = found] = await withMemberships('group', [found], locale)
  const actions = await find<Action>('parliamentary-actions', locale, {
    'where[groups][in]': group.id,
    sort: '-date',
    depth: 1,
  })
  return (
    <DocumentPage
      locale={locale}
      section="groups"
      noun="parliamentary-groups"
      document={group}
      kicker={sayChoice(groupGroupStatus, group.groupStatus, locale)}
      title={group.name}
      at="name"
    >
      <div className="spread">
        <div className="side">
          <GroupFacts group={group} locale={locale} />
        </div>
        <div className="text">
          <Office group={group} locale={locale} />
          {group.figures && group.figures.docs.length > 0 && (
            <Figures figures={group.figures.docs} locale={locale} />
          )}
          <ActionSection actions={actions} locale={locale} />
          <Sources of={group} locale={locale} />
        </div>
      </div>
      <JsonLd noun="parliamentary-groups" id={group.id} locale={locale} />
    </DocumentPage>
  )
}

export default GroupPage
