'use client'
import { useLayoutEffect, useRef } from 'react'

type Props = {
  value: string
  label: string
  language: string
  oneLine: boolean
  readOnly: boolean
  describedBy: string
  write: (value: string) => void
}

/** Grows with its text, also where it is one line in the form: a translation is longer than its source. */
export const PlainEditor = ({ value, label, language, oneLine, readOnly, describedBy, write }: Props) => {
  const box = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (!box.current) return
    box.current.style.height = 'auto'
    box.current.style.height = `${box.current.scrollHeight + 2}px`
  }, [value])
  return (
    <textarea
      ref={box}
      className="desk__plain"
      rows={oneLine ? 1 : 3}
      lang={language}
      spellCheck
      aria-label={label}
      aria-describedby={describedBy}
      readOnly={readOnly}
      value={value}
      onChange={({ target }) => write(oneLine ? target.value.replaceAll(/\n+/g, ' ') : target.value)}
      onKeyDown={(event) => {
        if (oneLine && event.key === 'Enter') event.preventDefault()
      }}
    />
  )
}
