'use client'
import { localeLabels, type Locale } from '../../i18n/locales.ts'
import { usePublication } from './use-publication.ts'

/**
 * In place of Payload's status line: which languages are public. Its link "revert to published" would publish
 * the drafts of all the others.
 */
export const PublicationStatus = () => {
  const { state, say } = usePublication()
  const shown = state?.languages.filter(({ state: is }) => is === 'published' || is === 'changed') ?? []
  const isPublic = shown.length > 0
  return (
    <div className="publication-status">
      <span className="publication-status__label">
        {say('open')}
        {say('colon')}
      </span>
      <strong>
        {isPublic && state?.perLanguage
          ? shown.map(({ locale }) => localeLabels[locale as Locale]).join(' · ')
          : say(isPublic ? 'published' : 'draft')}
      </strong>
      {shown.some(({ state: is }) => is === 'changed') || state?.sharedChanged ? ` — ${say('changed')}` : ''}
    </div>
  )
}
