'use client'
import { RenderLexical } from '@payloadcms/richtext-lexical/client'
import { useEffect, useRef, type RefObject } from 'react'
import { plainText } from '../../../translation/plain-text.ts'
import type { DeskText } from './opened.ts'

type Props = {
  text: DeskText
  value: unknown
  label: string
  language: string
  readOnly: boolean
  write: (value: unknown) => void
}

type State = Parameters<typeof RenderLexical>[0]['value']

/** The field's own editor, with the features its collection gives it; who may not write reads the words. */
export const RichEditor = ({ text, value, label, language, readOnly, write }: Props) => {
  const box = useRef<HTMLDivElement>(null)
  useName(box, label)
  if (readOnly) return <p className="desk__words">{plainText(value)}</p>
  return (
    <div lang={language} ref={box} className="desk__rich">
      <RenderLexical
        path={text.path.replaceAll('.', '-')}
        schemaPath={text.schemaPath}
        name={text.path.split('.').at(-1)}
        label=""
        initialValue={value}
        value={(value ?? undefined) as State}
        setValue={(next) => write(typeof next === 'function' ? undefined : next)}
      />
    </div>
  )
}

/** The editor comes later from the server and gives its text box no name. */
const useName = (box: RefObject<HTMLDivElement | null>, label: string): void => {
  useEffect(() => {
    const name = () => box.current?.querySelector('[contenteditable]')?.setAttribute('aria-label', label)
    name()
    const watcher = new MutationObserver(name)
    if (box.current) watcher.observe(box.current, { childList: true, subtree: true })
    return () => watcher.disconnect()
  }, [box, label])
}
