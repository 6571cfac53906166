import type { Declaration } from '../api/types.ts'
import { Figures } from '../components/Figures.tsx'
import type { SiteLocale } from '../locale.ts'
import { page } from '../words/page.ts'
import { say } from '../words/say.ts'

type Props = { declaration: Declaration; locale: SiteLocale }

export const DeclarationFigures = ({ declaration, locale }: Props) => {
  const figures = declaration.figures?.docs ?? []
  if (figures.length === 0) return null
  return (
    <section className="block" aria-labelledby="figures">
      <h2 id="figures">{say(page.figures, locale)}</h2>
      <Figures figures={figures} locale={locale} />
    </section>
  )
}
