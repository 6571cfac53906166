import { localeLabels } from '../../i18n/locales.ts'
import { isDone, type Matrix } from '../../translation/matrix.ts'
import type { Standing } from '../../translation/standing.ts'
import { Shape } from './Shape.tsx'
import type { Say } from './words.ts'

type Props = { records: Matrix['records']; person: string; admin: string; say: Say }

const most = 8

/** What is given to the person and not finished, the soonest first. */
export const MyTasks = ({ records, person, admin, say }: Props) => {
  const tasks = records
    .flatMap(({ noun, id, title, languages }) =>
      languages
        .filter((standing) => standing.assignee === person && !isDone(standing))
        .map((standing) => ({ noun, id, title, standing })),
    )
    .sort((a, b) => ((a.standing.dueOn ?? '9') < (b.standing.dueOn ?? '9') ? -1 : 1))
    .slice(0, most)
  return (
    <ul className="translation__tasks">
      {tasks.map(({ noun, id, title, standing }) => (
        <li key={`${noun}/${id}/${standing.locale}`}>
          <a href={`${admin}/translation/${noun}/${id}?to=${standing.locale}`}>
            {title ?? say('untitled')} → <span lang={standing.locale}>{localeLabels[standing.locale]}</span>
          </a>{' '}
          <Shape state={standing.state} /> {say(standing.state)}
          {dueOf(standing, say)}
        </li>
      ))}
    </ul>
  )
}

const dueOf = ({ dueOn }: Standing, say: Say): string => (dueOn ? `, ${say('due')} ${dueOn}` : '')
