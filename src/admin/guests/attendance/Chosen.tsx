import type { Chosen as Counted } from '../../../attendance/chosen.ts'
import { Table } from './Table.tsx'
import type { Say } from './words.ts'

type Props = { counted: Counted[]; caption: string; say: Say }

/** What those at the meeting and at each item chose, one row for each question that somebody answered. */
export const Chosen = ({ counted, caption, say }: Props) => (
  <Table
    caption={caption}
    headings={[say('item'), say('people'), say('question'), say('given'), say('chosen')]}
    rows={counted.flatMap(({ item, title, people, questions }) =>
      questions
        .filter(({ given }) => given > 0)
        .map(({ name, label, given, options }) => ({
          key: `${item}/${name}`,
          cells: [
            item === null ? say('whole') : (title ?? '—'),
            people,
            label,
            given,
            options.map((option) => `${option.label} ${option.count}`).join(' · ') || '—',
          ],
        })),
    )}
    none={say('none')}
  />
)
