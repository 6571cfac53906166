'use client'
import { useEffect, useRef, useState } from 'react'
import type { Word } from './words.ts'

type Props = {
  name: string
  label: string
  /** Undefined while it is closed. */
  text: string | undefined
  busy: boolean
  say: (word: Word) => string
  open: () => void
  seal: (text: string) => void
  close: () => void
}

/** One sealed text: closed with a button to open it, or open for reading and writing. */
export const SealedText = ({ name, label, text, busy, say, open, seal, close }: Props) =>
  text === undefined ? (
    <div className="sealed__row" role="group" aria-label={label}>
      <span className="sealed__label">{label}</span>
      <span>{say('closed')}</span>
      <button type="button" className="publication__verb" data-open={name} disabled={busy} onClick={open}>
        {say('open')}
      </button>
    </div>
  ) : (
    <OpenText {...{ name, label, text, busy, say, seal, close }} />
  )

const OpenText = ({ name, label, text, busy, say, seal, close }: Omit<Props, 'open'> & { text: string }) => {
  const [draft, setDraft] = useState(text)
  const area = useRef<HTMLTextAreaElement>(null)
  // The button that was pressed is gone: who works with the keyboard goes on in what it opened.
  useEffect(() => area.current?.focus(), [])
  return (
    <div className="sealed__row sealed__row--open" role="group" aria-label={label}>
      <label className="sealed__label" htmlFor={`sealed-${name}`}>
        {label}
      </label>
      <textarea
        id={`sealed-${name}`}
        ref={area}
        rows={3}
        maxLength={7_000}
        autoComplete="off"
        spellCheck={false}
        value={draft}
        onChange={({ target }) => setDraft(target.value)}
      />
      <span className="publication__verbs">
        <button
          type="button"
          className="publication__verb"
          data-seal={name}
          disabled={busy || draft === text}
          onClick={() => seal(draft)}
        >
          {say('seal')}
        </button>
        <button type="button" className="publication__verb" data-close={name} onClick={close}>
          {say('close')}
        </button>
      </span>
    </div>
  )
}
