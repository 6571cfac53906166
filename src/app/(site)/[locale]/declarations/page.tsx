import { find } from '../../../../site/api/find.ts'
import type { Declaration } from '../../../../site/api/types.ts'
import { SectionPage } from '../../../../site/components/SectionPage.tsx'
import { DeclarationList } from '../../../../site/declaration/DeclarationList.tsx'
import { localeOf } from '../../../../site/locale-of.ts'
import { declaration as words } from '../../../../site/words/declaration.ts'

type Props = { params: Promise<{ locale: string }> }

const Declarations = async ({ params }: Props) => {
  const locale = await localeOf(params)
  const declarations = await find<Declaration>('declarations', locale, { sort: '-adoptedOn', depth: 0 })
  return (
    <SectionPage locale={locale} section="declarations" lead={words.lead}>
      <DeclarationList declarations={declarations} locale={locale} />
    </SectionPage>
  )
}

export default Declarations
