'use client'
import { useState } from 'react'
import type { SayStep } from './step-words.ts'

type Props = { busy: boolean; send: (comment: string) => Promise<void>; close: () => void; say: SayStep }

/** Nothing goes back without a word of what is to be done. */
export const ReturnBox = ({ busy, send, close, say }: Props) => {
  const [comment, setComment] = useState('')
  return (
    <form
      className="desk__return"
      onSubmit={(event) => {
        event.preventDefault()
        void send(comment.trim())
      }}
    >
      <label>
        {say('comment')}
        <textarea
          autoFocus
          rows={3}
          maxLength={2_000}
          value={comment}
          onChange={({ target }) => setComment(target.value)}
        />
      </label>
      <button type="submit" className="publication__verb desk__main" disabled={busy || comment.trim() === ''}>
        {say('send')}
      </button>{' '}
      <button type="button" className="publication__verb" onClick={close}>
        {say('cancel')}
      </button>
    </form>
  )
}
