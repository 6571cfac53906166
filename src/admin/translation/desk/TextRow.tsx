'use client'
import type { ReactNode } from 'react'
import type { Change } from '../../../translation/changes.ts'
import { isEmpty } from './empty.ts'
import type { Opened, DeskText } from './opened.ts'
import { PlainEditor } from './PlainEditor.tsx'
import { RichEditor } from './RichEditor.tsx'
import { Source } from './Source.tsx'
import type { Draft } from './use-draft.ts'
import type { Say } from './words.ts'

type Props = {
  text: DeskText
  opened: Opened
  draft: Draft
  change: Change | undefined
  say: Say
  /** What is said below the translation: hints of the glossary, a conflict. */
  children: ReactNode
}

/** One text of the form: its source, and beside it the translation being written. */
export const TextRow = ({ text, opened: { view }, draft, change, say, children }: Props) => {
  const source = view.source.texts[text.path]
  const value = draft.valueOf(text.path)
  const isMissing = isEmpty(value) && !isEmpty(source)
  const marks = [
    ...(isMissing ? [say('missing')] : []),
    ...(isMissing && text.required ? [say('required')] : []),
    ...(change?.change === 'changed' ? [say('changed')] : []),
    ...(change?.change === 'new' ? [say('newText')] : []),
    ...(draft.isMine(text.path) ? [say('unsaved')] : []),
  ]
  const id = `desk-${text.path.replaceAll('.', '-')}`
  const write = (next: unknown) => draft.write(text.path, next)
  const editor = { label: `${text.label}, ${say('translation')}`, language: view.target.language }
  return (
    <section
      className={`desk__text${isMissing ? ' desk__text--missing' : ''}`}
      data-text={text.path}
      aria-labelledby={id}
    >
      <h2 id={id}>
        {text.label}{' '}
        <span className="desk__marks" id={`${id}-marks`}>
          {marks.map((mark) => (
            <small key={mark}>{mark}</small>
          ))}
        </span>
      </h2>
      <div className="desk__pair">
        <Source text={text} value={source} language={view.source.language} change={change} say={say} />
        <div className="desk__target">
          {text.kind === 'richText' ? (
            <RichEditor {...editor} text={text} value={value} readOnly={!view.mayWrite} write={write} />
          ) : (
            <PlainEditor
              {...editor}
              value={typeof value === 'string' ? value : ''}
              oneLine={text.kind === 'text'}
              readOnly={!view.mayWrite}
              describedBy={`${id}-marks`}
              write={write}
            />
          )}
          {isMissing && view.mayWrite && (
            <button type="button" className="publication__verb" onClick={() => write(source)}>
              {say('copy')}
              <span className="translation__spoken"> — {text.label}</span>
            </button>
          )}
          {children}
        </div>
      </div>
    </section>
  )
}
