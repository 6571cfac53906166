import { notFound } from 'next/navigation'
import { find, findAll, findBySlug } from '../../../../../site/api/find.ts'
import type { Declaration, Paper, Signature } from '../../../../../site/api/types.ts'
import { DocumentPage } from '../../../../../site/components/DocumentPage.tsx'
import { Papers } from '../../../../../site/components/Papers.tsx'
import { Sources } from '../../../../../site/components/Sources.tsx'
import { DeclarationFacts } from '../../../../../site/declaration/DeclarationFacts.tsx'
import { DeclarationFigures } from '../../../../../site/declaration/DeclarationFigures.tsx'
import { DeclarationText } from '../../../../../site/declaration/DeclarationText.tsx'
import { Signatories } from '../../../../../site/declaration/Signatories.tsx'
import { localeOf } from '../../../../../site/locale-of.ts'
import { declarationKind } from '../../../../../site/words/choices/work.ts'
import { sayChoice } from '../../../../../site/words/say.ts'

type Props = { params: Promise<{ locale: string; slug: string }> }

const DeclarationPage = async ({ params }: Props) => {
  const locale = await localeOf(params)
  const { slug } = await params
  const declaration = await findBySlug<Declaration>('declarations', slug, locale, { depth: 1 })
  if (!declaration) notFound()
  const here = { 'where[declaration][equals]': declaration.id }
  const [signatures, papers] = await Promise.all([
    findAll<Signature>('signatures', locale, { ...here, sort: 'position', depth: 2 }),
    find<Paper>('documents', locale, { ...here, depth: 0 }),
  ])
  return (
    <DocumentPage
      locale={locale}
      section="declarations"
      noun="declarations"
      document={declaration}
      kicker={sayChoice(declarationKind, declaration.kind, locale)}
      title={declaration.title}
      lead={declaration.summary}
    >
      <div className="spread">
        <div className="side">
          <DeclarationFacts declaration={declaration} locale={locale} />
        </div>
        <div className="text">
          <DeclarationText declaration={declaration} locale={locale} />
          <Papers papers={papers} locale={locale} />
        </div>
      </div>
      <Signatories signatures={signatures} locale={locale} />
      <DeclarationFigures declaration={declaration} locale={locale} />
      <Sources of={declaration} locale={locale} />
    </DocumentPage>
  )
}

export default DeclarationPage
