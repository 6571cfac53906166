'use client'
import { Button } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import { PanelBody } from './PanelBody.tsx'
import './publication.css'
import { useCloseOutside } from './use-close-outside.ts'
import { usePublication } from './use-publication.ts'

/** In place of Payload's Publish button: what is public in which language, and the verbs that change it. */
export const PublishPanel = () => {
  const publication = usePublication()
  const { state, busy, say } = publication
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const panel = useId()
  useCloseOutside(box, () => setOpen(false))

  const counts =
    state?.languages.filter(({ state: is }) => is === 'published' || is === 'changed').length ?? 0
  return (
    <div className="publication" ref={box}>
      <Button
        buttonStyle="primary"
        size="medium"
        id="action-publication"
        extraButtonProps={{ 'aria-expanded': open, 'aria-controls': panel }}
        onClick={() => setOpen(!open)}
      >
        {say('open')}
        {state?.perLanguage ? ` ${counts}/${state.languages.length}` : ''}
      </Button>
      {open && (
        <div className="publication__panel" id={panel} role="group" aria-label={say('open')} aria-busy={busy}>
          {state ? (
            <PanelBody {...publication} state={state} />
          ) : (
            !publication.address && <p>{say('saveFirst')}</p>
          )}
        </div>
      )}
    </div>
  )
}
