import { localeLabels } from '../../i18n/locales.ts'
import { isDone } from '../../translation/matrix.ts'
import type { Standing } from '../../translation/standing.ts'
import { Shape } from './Shape.tsx'
import type { Say } from './words.ts'

type Props = { standing: Standing; title: string; address: string; say: Say }

/** The state as word, shape and colour; leads to the record in this language. */
export const Cell = ({ standing, title, address, say }: Props) => {
  const { locale, state, isSource, isPublic, dueOn } = standing
  const more = [
    ...(isSource ? [say('source')] : []),
    ...(isPublic && state !== 'published' ? [say('olderPublic')] : []),
    ...(dueOn && !isDone(standing) ? [`${say('due')} ${dueOn}`] : []),
  ]
  return (
    <a className={`translation__cell translation__cell--${state}`} href={`${address}?locale=${locale}`}>
      <span className="translation__state">
        <Shape state={state} /> {say(state)}
      </span>
      {more.map((part) => (
        <small key={part}>{part}</small>
      ))}
      <span className="translation__spoken">
        {' '}
        — {title}, {localeLabels[locale]}
      </span>
    </a>
  )
}
