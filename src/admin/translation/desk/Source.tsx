'use client'
import { RichText } from '@payloadcms/richtext-lexical/react'
import type { Change } from '../../../translation/changes.ts'
import type { DeskText } from './opened.ts'
import type { Say } from './words.ts'

type Props = { text: DeskText; value: unknown; language: string; change: Change | undefined; say: Say }

/** The text to translate, and what became of it since the translation was confirmed. */
export const Source = ({ text, value, language, change, say }: Props) => {
  const isChanged = change?.change === 'changed'
  const isWorded = change?.words.some(({ kind }) => kind !== 'kept') ?? false
  return (
    <div className="desk__source" lang={language}>
      {text.kind === 'richText' && value ? (
        <RichText data={value as never} />
      ) : (
        <p className="desk__words">
          {typeof value === 'string' && value !== '' ? value : <i>{say('noSource')}</i>}
        </p>
      )}
      {isChanged && (
        <div className="desk__changes">
          <p>{isWorded ? say('changedHow') : say('formatting')}</p>
          {isWorded && (
            <p className="desk__words">
              {change.words.map((piece, index) => (
                <Piece key={index} {...piece} />
              ))}
            </p>
          )}
        </div>
      )}
    </div>
  )
}

export const Piece = ({ text, kind }: Change['words'][number]) => {
  if (kind === 'kept') return <span>{text}</span>
  return kind === 'added' ? <ins>{text}</ins> : <del>{text}</del>
}
