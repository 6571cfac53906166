import { localeLabels } from '../../i18n/locales.ts'
import { isDone } from '../../translation/matrix.ts'
import type { Standing } from '../../translation/standing.ts'
import { Shape } from './Shape.tsx'
import type { Say } from './words.ts'

type Props = { standing: Standing; title: string; address: string; form: string; say: Say }

/** The state as word, shape and colour; leads to where the text is translated, and in its source to the record. */
export const Cell = ({ standing, title, address, form, say }: Props) => {
  const { locale, state, isSource, isPublic, dueOn } = standing
  const more = [
    ...(isSource ? [say('source')] : []),
    ...(isPublic && state !== 'published' ? [say('olderPublic')] : []),
    ...(dueOn && !isDone(standing) ? [`${say('due')} ${dueOn}`] : []),
  ]
  return (
    <a
      className={`translation__cell translation__cell--${state}`}
      href={isSource ? `${form}?locale=${locale}` : `${address}?to=${locale}`}
    >
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
