import { pathTo } from '../../../../../site/address.ts'
import { Piece } from '../../../../../site/embed/Piece.tsx'
import { localeOf } from '../../../../../site/locale-of.ts'
import { missing } from '../../../../../site/words/missing.ts'
import { say } from '../../../../../site/words/say.ts'

type Props = { params: Promise<{ locale: string }> }

/** What stands in a frame when the piece that was there is not public any more. */
const MissingPiece = async ({ params }: Props) => {
  const locale = await localeOf(params)
  return (
    <Piece locale={locale} title={say(missing.piece, locale)}>
      <p>
        <a href={pathTo(locale)}>{say(missing.toSite, locale)}</a>
      </p>
    </Piece>
  )
}

export default MissingPiece
