'use client'
import { Button, useFormModified } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { Languages } from './Languages.tsx'
import { usePublication } from './use-publication.ts'

/** In place of Payload's Publish button: what is public in which language, and the two verbs that change it. */
export const PublishPanel = () => {
  const { state, busy, say, run, saved } = usePublication()
  const modified = useFormModified()
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
          {!saved && <p>{say('saveFirst')}</p>}
          {state?.withheld && <p className="publication__warning">{say('withheld')}</p>}
          {state && !state.mayPublish && <p className="publication__warning">{say('mayNot')}</p>}
          {state?.sharedChanged && <p className="publication__warning">{say('sharedChanged')}</p>}
          {modified && saved && <p>{say('unsaved')}</p>}
          {state && (
            <Languages
              state={state}
              busy={busy}
              say={say}
              run={(verb, locales) => run(verb, locales, modified)}
            />
          )}
        </div>
      )}
    </div>
  )
}

const useCloseOutside = (box: React.RefObject<HTMLDivElement | null>, close: () => void) => {
  useEffect(() => {
    const outside = (event: MouseEvent) => {
      if (!box.current?.contains(event.target as Node)) close()
    }
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close()
    }
    document.addEventListener('mousedown', outside)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('mousedown', outside)
      document.removeEventListener('keydown', escape)
    }
  })
}
