'use client'
import type { Label } from '../../i18n/label.ts'
import type { Proposal } from '../../lib/belarusian/proposals.ts'
import { schemes, words } from './words.ts'

type Props = {
  proposal: Proposal
  taken: boolean
  speak: (label: Label) => string
  copy: () => void
  /** Absent where there is no list to take it into, or no right to change it. */
  take?: () => void
}

/** One proposal, and what can be done with it. A taken one keeps its button, so that focus stays where it is. */
export const Spelling = ({ proposal, taken, speak, copy, take }: Props) => {
  const { scheme, name, language, review } = proposal
  return (
    <li>
      <span className="names__scheme" id={`names-${scheme}`}>
        {speak(schemes[scheme])}
        {review && <em> ({speak(words.review)})</em>}
      </span>
      <bdi lang={language} id={`names-${scheme}-name`}>
        {name}
      </bdi>
      <span className="names__verbs">
        {take && (
          <button
            type="button"
            className="publication__verb"
            aria-disabled={taken}
            aria-describedby={`names-${scheme} names-${scheme}-name`}
            onClick={() => !taken && take()}
          >
            {speak(taken ? words.taken : words.take)}
          </button>
        )}
        <button
          type="button"
          className="publication__verb"
          aria-describedby={`names-${scheme} names-${scheme}-name`}
          onClick={copy}
        >
          {speak(words.copy)}
        </button>
      </span>
    </li>
  )
}
