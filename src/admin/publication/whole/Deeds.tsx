'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { call } from '../call.ts'
import { Moment } from '../Moment.tsx'
import type { Verb } from '../use-publication.ts'
import type { Say } from '../words.ts'
import type { Part } from './Parts.tsx'

type Props = { address: string; languages: string[]; parts: Part[]; say: Say; done: () => void }

/** The act itself, now or later; warnings are confirmed once for all that is ticked. */
export const Deeds = ({ address, languages, parts, say, done }: Props) => {
  const [busy, setBusy] = useState(false)
  const [agreed, setAgreed] = useState('')
  const sum = (of: 'blocks' | 'warnings') => parts.reduce((total, part) => total + part[of], 0)
  const [blocks, warnings] = [sum('blocks'), sum('warnings')]
  const read = parts.map(({ id, findings }) => `${id} ${findings.length}`).join(' ')
  const isAgreed = warnings === 0 || agreed === read
  const off = busy || parts.length === 0 || languages.length === 0

  const act = async (verb: Verb, at?: string) => {
    setBusy(true)
    const keys = parts.map(({ noun, id }) => `${noun}/${id}`)
    const answer = await call(address, { body: { verb, languages, parts: keys, ...(at ? { at } : {}) } })
    if (answer.ok) toast.success(say(at ? 'planned' : 'done'))
    else toast.error(answer.message ?? say('failed'))
    setBusy(false)
    done()
  }
  const mayPublish = !off && blocks === 0 && isAgreed
  return (
    <>
      <p role="status">
        {say('blocks')}
        {say('colon')}
        {blocks} · {say('warnings')}
        {say('colon')}
        {warnings}
      </p>
      {warnings > 0 && blocks === 0 && (
        <label className="publication__agree">
          <input
            type="checkbox"
            id="whole-agree"
            checked={isAgreed}
            onChange={() => setAgreed(isAgreed ? '' : read)}
          />
          {say('confirm')}
        </label>
      )}
      <div className="publication__all">
        <Button size="small" id="whole-publish" disabled={!mayPublish} onClick={() => void act('publish')}>
          {say('publish')}
        </Button>
        <Button
          size="small"
          buttonStyle="secondary"
          id="whole-withdraw"
          disabled={off}
          onClick={() => void act('withdraw')}
        >
          {say('withdraw')}
        </Button>
      </div>
      <details className="publication__plans">
        <summary>{say('schedule')}</summary>
        <Moment
          say={say}
          verbs={[...(mayPublish ? (['publish'] as const) : []), ...(off ? [] : (['withdraw'] as const))]}
          plan={(verb, at) => void act(verb, at)}
        />
      </details>
    </>
  )
}
