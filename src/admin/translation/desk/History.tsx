'use client'
import type { Past } from '../../../translation/history.ts'
import type { SayStep, StepWord } from './step-words.ts'

/** Who took which step, the latest first. */
export const History = ({ history, say }: { history: Past[]; say: SayStep }) =>
  history.length === 0 ? null : (
    <details className="desk__history">
      <summary>
        {say('history')} ({history.length})
      </summary>
      <ol>
        {history.map(({ at, action, name }) => (
          <li key={at + action}>
            <time dateTime={at}>{at.slice(0, 16).replace('T', ' ')} UTC</time> {name ?? say('someone')}:{' '}
            {say(action as StepWord)}
          </li>
        ))}
      </ol>
    </details>
  )
