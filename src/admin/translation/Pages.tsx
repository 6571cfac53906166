import type { Question } from '../../translation/ask-matrix.ts'
import { addressOf } from './asked.ts'
import type { Say } from './words.ts'

type Props = { asked: Question; total: number; size: number; say: Say }

export const Pages = ({ asked, total, size, say }: Props) =>
  total <= size ? null : (
    <nav className="verification__pages" aria-label={say('pages')}>
      {asked.page > 1 && <a href={addressOf(asked, { page: asked.page - 1 })}>{say('earlier')}</a>}
      <span>
        {asked.page} / {Math.ceil(total / size)}
      </span>
      {asked.page * size < total && <a href={addressOf(asked, { page: asked.page + 1 })}>{say('later')}</a>}
    </nav>
  )
