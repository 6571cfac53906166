'use client'
import { Button, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { Findings } from './Findings.tsx'
import { Languages } from './Languages.tsx'
import { Plans } from './Plans.tsx'
import { useChecklist } from './use-checklist.ts'
import type { Shown, usePublication } from './use-publication.ts'
import { WillChange } from './WillChange.tsx'

type Props = Omit<ReturnType<typeof usePublication>, 'state'> & { state: Shown }

/** Which languages, what would change, what the rules say; then the buttons. */
export const PanelBody = ({ state, busy, say, run, save, address, locale }: Props) => {
  const modified = useFormModified()
  const [chosen, setChosen] = useState(() => startWith(state, locale))
  const [agreed, setAgreed] = useState('')
  const { checked, isFresh } = useChecklist(address, chosen, locale, state)
  // Agreed is what was read: other findings are asked about again.
  const read = JSON.stringify(checked?.findings ?? [])
  const isAgreed = checked?.warnings === 0 || agreed === read
  const nothingChosen = state.perLanguage && chosen.length === 0
  const isPublic = state.languages.some(
    ({ locale: language, state: is }) =>
      (!state.perLanguage || chosen.includes(language)) && (is === 'published' || is === 'changed'),
  )
  return (
    <>
      {state.withheld && <p className="publication__warning">{say('withheld')}</p>}
      {!state.mayPublish && <p className="publication__warning">{say('mayNot')}</p>}
      {modified && (
        <div className="publication__warning">
          <p>{say('unsaved')}</p>
          <Button
            size="small"
            buttonStyle="secondary"
            id="save-and-check"
            disabled={busy}
            onClick={() => void save()}
          >
            {say('saveAndCheck')}
          </Button>
        </div>
      )}
      <Languages state={state} chosen={chosen} choose={setChosen} say={say} />
      {!nothingChosen && (
        <div aria-live="polite" aria-busy={!isFresh} className="publication__preview">
          <h2>{say('willChange')}</h2>
          {checked && <WillChange changes={checked.changes} say={say} />}
          <h2>{say('checklist')}</h2>
          {checked && <Findings findings={checked.findings} say={say} />}
          {checked?.blocks === 0 && checked.warnings > 0 && (
            <label className="publication__agree">
              <input
                type="checkbox"
                id="publication-agree"
                checked={isAgreed}
                onChange={() => setAgreed(isAgreed ? '' : read)}
              />
              {say('confirm')}
            </label>
          )}
        </div>
      )}
      <div className="publication__all">
        <Button
          size="small"
          id="publish-chosen"
          disabled={
            busy ||
            modified ||
            nothingChosen ||
            !state.mayPublish ||
            state.withheld ||
            !isFresh ||
            !checked ||
            checked.blocks > 0 ||
            !isAgreed
          }
          onClick={() => void run('publish', chosen)}
        >
          {say('publish')}
        </Button>
        <Button
          size="small"
          buttonStyle="secondary"
          id="withdraw-chosen"
          disabled={busy || nothingChosen || !state.mayWithdraw || !isPublic}
          onClick={() => void run('withdraw', chosen)}
        >
          {say('withdraw')}
        </Button>
      </div>
      {address && (
        <Plans
          address={address}
          languages={chosen}
          say={say}
          mayPublish={state.mayPublish && !nothingChosen && isAgreed}
          mayWithdraw={state.mayWithdraw && !nothingChosen}
        />
      )}
    </>
  )
}

/** The language one is writing in, when there is something to publish in it. */
const startWith = ({ languages, perLanguage }: Shown, locale: string): string[] =>
  perLanguage && languages.some((one) => one.locale === locale && one.state !== 'missing') ? [locale] : []
