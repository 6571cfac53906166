'use client'
import { plainText } from '../../../translation/plain-text.ts'
import { wordDiff } from '../../../translation/word-diff.ts'
import type { Conflict } from './send.ts'
import { Piece } from './Source.tsx'
import type { Say } from './words.ts'

type Props = { conflict: Conflict; mine: unknown; keep: () => void; take: () => void; say: Say }

/** Two people wrote the same text: theirs, with what is different in one's own, and a choice. */
export const ConflictBox = ({ conflict: { gone, now }, mine, keep, take, say }: Props) =>
  gone ? (
    <p className="desk__conflict" role="alert">
      {say('gone')}
    </p>
  ) : (
    <div className="desk__conflict" role="alert">
      <p>{say('theirs')}</p>
      <p className="desk__words">
        {wordDiff(plainText(now), plainText(mine)).map((piece, index) => (
          <Piece key={index} {...piece} />
        ))}
      </p>
      <button type="button" className="publication__verb" onClick={keep}>
        {say('keepMine')}
      </button>{' '}
      <button type="button" className="publication__verb" onClick={take}>
        {say('takeTheirs')}
      </button>
    </div>
  )
