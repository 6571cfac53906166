'use client'
import { useEffect, useRef, useState } from 'react'
import { localeLabels, locales, type Locale } from '../../i18n/locales.ts'
import { LinkActions } from './LinkActions.tsx'
import type { InvitationRow } from './read-desk.ts'
import { useLetter } from './use-letter.ts'
import { sayIn } from './words.ts'

type Props = {
  invitation: InvitationRow
  language: string
  onClose: () => void
  onChanged: (news: string) => void
}

/** The letter of one guest as it would leave, and what can be done with its link. */
export const Preview = ({ invitation, language, onClose, onChanged }: Props) => {
  const say = sayIn(language)
  const [read, setRead] = useState<Locale>(invitation.language)
  const letter = useLetter(invitation.id, read, say('failed'))
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  return (
    <section className="desk__preview" aria-labelledby="desk-preview">
      <h3 id="desk-preview" tabIndex={-1} ref={heading}>
        {say('letter')}: {invitation.name}
      </h3>
      <p>{say('previewNote')}</p>
      <div className="desk__verbs">
        <label>
          {say('language')}{' '}
          <select value={read} onChange={({ target }) => setRead(target.value as Locale)}>
            {locales.map((code) => (
              <option key={code} value={code}>
                {localeLabels[code]}
              </option>
            ))}
          </select>
        </label>
        <a
          href={`/api/invitations/${invitation.id}/letter?format=pdf&language=${read}`}
          target="_blank"
          rel="noreferrer"
        >
          {say('pdf')}
        </a>
        <button type="button" className="publication__verb" onClick={onClose}>
          {say('close')}
        </button>
      </div>
      <p role="status">
        {letter?.problem}
        {letter && letter.missing.length > 0 && `${say('missing')}: ${letter.missing.join(', ')}`}
      </p>
      {letter?.html && (
        <iframe title={`${say('letter')}: ${invitation.name}`} sandbox="" srcDoc={letter.html} />
      )}
      <LinkActions invitation={invitation} language={language} onChanged={onChanged} />
    </section>
  )
}
