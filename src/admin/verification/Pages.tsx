import type { Asked } from './Filter.tsx'
import type { Word } from './words.ts'

type Props = { asked: Asked; total: number; say: (word: Word) => string; size: number }

export const Pages = ({ asked, total, say, size }: Props) => {
  const to = (page: number) =>
    `?${new URLSearchParams({ days: String(asked.days), collection: asked.collection ?? '', page: String(page) }).toString()}`
  if (total <= size) return null
  return (
    <nav className="verification__pages" aria-label={say('pages')}>
      {asked.page > 1 && <a href={to(asked.page - 1)}>{say('earlier')}</a>}
      <span>
        {asked.page} / {Math.ceil(total / size)}
      </span>
      {asked.page * size < total && <a href={to(asked.page + 1)}>{say('later')}</a>}
    </nav>
  )
}
