import { notFound } from 'next/navigation'
import { ActionBodies } from '../../../../../site/actions/ActionBodies.tsx'
import { ActionFacts } from '../../../../../site/actions/ActionFacts.tsx'
import { Stages } from '../../../../../site/actions/Stages.tsx'
import { findBySlug } from '../../../../../site/api/find.ts'
import type { Action } from '../../../../../site/api/types.ts'
import { DocumentPage } from '../../../../../site/components/DocumentPage.tsx'
import { Papers } from '../../../../../site/components/Papers.tsx'
import { Sources } from '../../../../../site/components/Sources.tsx'
import { localeOf } from '../../../../../site/locale-of.ts'
import { actionActionType } from '../../../../../site/words/choices/actions.ts'
import { sayChoice } from '../../../../../site/words/say.ts'

type Props = { params: Promise<{ locale: string; slug: string }> }

const ActionPage = async ({ params }: Props) => {
  const locale = await localeOf(params)
  const action = await findBySlug<Action>('parliamentary-actions', (await params).slug, locale, { depth: 2 })
  if (!action) notFound()
  return (
    <DocumentPage
      locale={locale}
      section="actions"
      noun="parliamentary-actions"
      document={action}
      kicker={sayChoice(actionActionType, action.actionType, locale)}
      title={action.title}
      lead={action.summary}
    >
      <div className="spread">
        <div className="side">
          <ActionFacts action={action} locale={locale} />
        </div>
        <div className="text">
          <Stages action={action} locale={locale} />
          <ActionBodies action={action} locale={locale} />
          <Papers papers={action.documents ?? []} locale={locale} />
          <Sources of={action} locale={locale} />
        </div>
      </div>
    </DocumentPage>
  )
}

export default ActionPage
