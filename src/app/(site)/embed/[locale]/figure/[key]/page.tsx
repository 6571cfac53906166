import { notFound } from 'next/navigation'
import { find } from '../../../../../../site/api/find.ts'
import type { Figure } from '../../../../../../site/api/types.ts'
import { FigureView } from '../../../../../../site/components/Figures.tsx'
import { Piece } from '../../../../../../site/embed/Piece.tsx'
import { localeOf } from '../../../../../../site/locale-of.ts'
import { page } from '../../../../../../site/words/page.ts'
import { say } from '../../../../../../site/words/say.ts'

type Props = { params: Promise<{ locale: string; key: string }> }

/** A number on another site, with its day and its source; when it was superseded it says so there too. */
const FigurePiece = async ({ params }: Props) => {
  const locale = await localeOf(params)
  const { key } = await params
  const [figure] = await find<Figure>('figures', locale, { 'where[key][equals]': key, limit: 1, depth: 0 })
  if (!figure) notFound()
  return (
    <Piece locale={locale} title={say(page.figures, locale)}>
      <FigureView figure={figure} locale={locale} />
    </Piece>
  )
}

export default FigurePiece
